package dev.cloister.benchmarks;

import dev.cloister.EnclaveObject;
import dev.cloister.EnclaveService;
import dev.cloister.HostBuffer;
import dev.cloister.MaxSize;
import dev.cloister.Switchless;
import java.util.List;

/** Runs a kernel, or moves bytes. */
@EnclaveService
public interface Kernels {
    /** Runs one kernel; the answer depends on all of its work. */
    long run(String kernel, int size);

    /** Does nothing: what is left is the call. */
    @Switchless
    void nothing();

    /** Answers the argument. */
    @Switchless
    byte[] echo(@MaxSize(16 << 20) byte[] bytes);

    /** Takes the argument in and answers its length. */
    int take(@MaxSize(16 << 20) byte[] bytes);

    /** Answers so many bytes. */
    @MaxSize(16 << 20)
    byte[] give(int count);

    /** Takes records in and answers the sum of their amounts. */
    long takeRows(List<Row> rows);

    /** Answers so many records. */
    List<Row> giveRows(int count);

    /** Copies the whole buffer in, a MiB at a time, and answers how much that was. */
    long read(HostBuffer buffer);

    /** Something that stays inside. */
    Idle idle();

    /** An object that does nothing: what is left is the call and the handle. */
    @EnclaveObject
    interface Idle extends AutoCloseable {
        /** Nothing. */
        void nothing();

        @Override
        void close();
    }

    /** A record of the usual kinds. */
    record Row(long id, String account, long cents, boolean isOpen) {}
}
