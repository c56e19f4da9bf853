package dev.cloister.benchmarks;

import dev.cloister.HostService;
import dev.cloister.MaxSize;
import dev.cloister.Switchless;
import java.util.List;

/** Moves bytes and records between trusted code and the host: {@link Kernels} the other way. */
@HostService
public interface Asked {
    /** Does nothing: what is left is the call. */
    @Switchless
    void nothing();

    /** Answers the argument. */
    @Switchless
    byte[] echo(@MaxSize(16 << 20) byte[] bytes);

    /** Takes the argument out and answers its length. */
    int take(@MaxSize(16 << 20) byte[] bytes);

    /** Answers so many bytes. */
    @MaxSize(16 << 20)
    byte[] give(int count);

    /** Takes records out, adds their amounts up and answers how many they are. */
    long takeRows(List<Kernels.Row> rows);

    /** Answers so many records. */
    List<Kernels.Row> giveRows(int count);
}
