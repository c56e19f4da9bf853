package dev.cloister.runtime;

import dev.cloister.EnclaveConsole;
import dev.cloister.runtime.HostLibrary.Function;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.function.LongConsumer;

/**
 * What C calls: ocalls, requests for threads, and the console. No exception may pass through C
 * frames, so each answers a failure instead. The C functions exist as long as this object.
 */
final class HostCallbacks {
    private static final int FAILED = -1;
    private static final int MAX_TRANSFER_BYTES = 1 << 20;

    private final HostLibrary library;
    private final OcallRegistry registry;
    private final ThreadLocal<ReplyMemory> replies;
    private final LongConsumer threadStarter;
    private final Runnable switchlessMissed;
    private final Optional<EnclaveConsole> console;
    private final Function ocall;
    private final Function startThread;
    private final Optional<Function> consoleFunction;

    /**
     * @param switchlessMissed told of switchless ocalls that were made the ordinary way; must not
     *     throw
     */
    HostCallbacks(
            HostLibrary library,
            OcallRegistry registry,
            LongConsumer threadStarter,
            Runnable switchlessMissed,
            Optional<EnclaveConsole> console) {
        this.library = library;
        this.registry = registry;
        this.replies = ThreadLocal.withInitial(() -> new ReplyMemory(library));
        this.threadStarter = threadStarter;
        this.switchlessMissed = switchlessMissed;
        this.console = console;
        this.ocall = library.ocallFunction(this::serve);
        this.startThread = library.startThreadFunction(this::start);
        this.consoleFunction = console.map(streams -> library.consoleFunction(this::transfer));
    }

    long ocall() {
        return ocall.address();
    }

    long startThread() {
        return startThread.address();
    }

    /** 0 when the process's own file descriptors are used. */
    long console() {
        return consoleFunction.map(Function::address).orElse(0L);
    }

    private int serve(int id, long frame, long frameBytes) {
        if (registry.isSwitchless(id)) {
            switchlessMissed.run();
        }
        return registry.serve(id, library, frame, frameBytes, replies.get());
    }

    private int start(long token) {
        try {
            threadStarter.accept(token);
            return 0;
        } catch (Throwable failed) {
            return FAILED;
        }
    }

    private long transfer(int stream, long address, long bytes) {
        try {
            int size = (int) Math.min(bytes, MAX_TRANSFER_BYTES);
            if (size <= 0) {
                return 0;
            }
            ByteBuffer memory = library.view(address, size);
            EnclaveConsole streams = console.orElseThrow();
            return stream == 0
                    ? read(streams, memory, size)
                    : write(stream == 1 ? streams.out() : streams.err(), memory, size);
        } catch (Throwable failed) {
            return FAILED;
        }
    }

    private static long read(EnclaveConsole streams, ByteBuffer memory, int size)
            throws IOException {
        byte[] input = new byte[size];
        int count = Math.max(0, streams.in().read(input));
        memory.put(input, 0, count);
        return count;
    }

    private static long write(OutputStream to, ByteBuffer memory, int size) throws IOException {
        byte[] output = new byte[size];
        memory.get(output);
        to.write(output);
        to.flush();
        return size;
    }
}
