package dev.cloister.runtime;

import com.sun.jna.Library;
import com.sun.jna.Native;
import dev.cloister.aot.toolchain.TestLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * SIGPROF for every thread of this process, all the time: from the profiling timer, and from a
 * thread that hits all others. See {@code signals/storm.c}.
 */
final class SignalStorm implements AutoCloseable {
    private static final int INTERVAL_US = 500;
    private static Profiler profiler;

    private final Thread hitting = new Thread(this::hit, "storm");
    private volatile boolean done;

    /** The functions of storm.c. */
    interface Profiler extends Library {
        long storm_start(long intervalUs);

        long storm_stop();

        long storm_hit(long thread);

        void storm_watch(long low, long high);

        long storm_samples();

        long storm_inside();
    }

    SignalStorm() throws IOException {
        if (library().storm_start(INTERVAL_US) != 0) {
            throw new IOException("the profiling timer cannot be set");
        }
        hitting.setDaemon(true);
        hitting.start();
    }

    private static synchronized Profiler library() throws IOException {
        if (profiler == null) {
            Path file = Files.createTempFile("storm", ".so");
            Files.write(file, TestLibrary.build("/signals/storm.c"));
            profiler = Native.load(file.toString(), Profiler.class);
            Files.delete(file);
        }
        return profiler;
    }

    /** From now on samples in the code of the enclave that was loaded since count as inside. */
    void watchWhatIsNewSince(Set<String> before) throws IOException {
        Set<String> now = enclaveCode();
        now.removeAll(before);
        String[] range = now.iterator().next().split("-");
        profiler.storm_watch(
                Long.parseUnsignedLong(range[0], 16), Long.parseUnsignedLong(range[1], 16));
    }

    /** Address ranges of code that is neither a file's nor the virtual machine's own. */
    static Set<String> enclaveCode() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc/self/maps"))) {
            Set<String> ranges = new HashSet<>();
            lines.map(line -> line.split(" +"))
                    .filter(fields -> fields[1].startsWith("r-x"))
                    .filter(fields -> fields.length < 6 || fields[5].contains("emulated-epc"))
                    .forEach(fields -> ranges.add(fields[0]));
            return ranges;
        }
    }

    long samples() {
        return profiler.storm_samples();
    }

    long inside() {
        return profiler.storm_inside();
    }

    private void hit() {
        while (!done) {
            try (Stream<Path> threads = Files.list(Path.of("/proc/self/task"))) {
                threads.mapToLong(thread -> Long.parseLong(thread.getFileName().toString()))
                        .forEach(profiler::storm_hit);
                Thread.sleep(1);
            } catch (IOException | InterruptedException ended) {
                return;
            }
        }
    }

    @Override
    public void close() {
        done = true;
        try {
            hitting.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            profiler.storm_stop();
        }
    }
}
