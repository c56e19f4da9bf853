package dev.cloister.runtime;

import java.nio.ByteBuffer;

/**
 * The native host as {@code native/include/cloister/host.h} declares it, with addresses as longs;
 * and the few operations on native memory that go with it. Enclave handles and addresses are not
 * checked here.
 */
interface HostLibrary extends NativeMemory {
    /** Serves a generated ocall; answers a status. Must not throw. */
    interface Ocall {
        int serve(int id, long frame, long frameBytes);
    }

    /** Starts a host thread for the enclave; answers 0 or an error. Must not throw. */
    interface StartThread {
        int start(long token);
    }

    /** Console input or output; answers bytes, or a negative number. Must not throw. */
    interface Console {
        long transfer(int stream, long address, long bytes);
    }

    int abiVersion();

    /** {@code handle} is the address of eight bytes for the new handle. */
    int load(long request, long handle);

    int ecall(long enclave, int id, long frame, long frameBytes);

    /** {@code size} is the address of eight bytes for the size. */
    int fetchResult(long enclave, long buffer, long capacityBytes, long size);

    int runThread(long enclave, long token);

    /** The address of a thread slot's mailbox for ocalls; 0 when there is none. */
    long mailbox(long enclave, int index);

    /** Lends the calling thread to the enclave, for the ecalls that are posted there. */
    int serveMailbox(long enclave, long mailbox);

    void awaitMailbox(long mailbox);

    void wakeMailbox(long mailbox);

    int loss(long enclave);

    /** {@code fault} is the address of {@link FaultReport#FAULT_BYTES} bytes. */
    int fault(long enclave, long fault);

    int threadCount(long enclave);

    int shut(long enclave);

    int close(long enclave, long timeoutMs);

    /**
     * A C function at {@code address}, which exists for as long as this object (hence {@code body})
     * is reachable.
     */
    record Function(long address, Object body) {}

    /** The callback as a C function. */
    Function ocallFunction(Ocall callback);

    /** The callback as a C function. */
    Function startThreadFunction(StartThread callback);

    /** The callback as a C function. */
    Function consoleFunction(Console callback);

    /** The address of a direct buffer's first byte. */
    long addressOf(ByteBuffer direct);
}
