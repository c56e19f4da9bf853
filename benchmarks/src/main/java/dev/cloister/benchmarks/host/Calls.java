package dev.cloister.benchmarks.host;

import dev.cloister.Enclave;
import dev.cloister.HostBuffer;
import dev.cloister.SwitchlessThreads;
import dev.cloister.benchmarks.Asking;
import dev.cloister.benchmarks.Asking.What;
import dev.cloister.benchmarks.Kernels;
import dev.cloister.benchmarks.kernels.KernelsInEnclave;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Locale;

/** What a call costs by itself, and with bytes or records that cross, in both directions. */
final class Calls {
    private static final int BATCHES = 15;
    private static final int EMPTY_CALLS = 20_000;
    private static final int ROWS = 10_000;
    private static final int BUFFER_BYTES = 64 << 20;

    private Calls() {}

    static void measure(Kernels kernels, Asking asking) {
        intoTheEnclave(kernels);
        toTheHost(asking);
    }

    private static void intoTheEnclave(Kernels kernels) {
        System.out.printf("%n%-26s %12s%n", "call into the enclave", "ns");
        print("empty", EMPTY_CALLS, kernels::nothing);
        for (int size : new int[] {64, 4096, 65_536, 1 << 20}) {
            byte[] bytes = new byte[size];
            int count = countFor(size);
            print(size + " bytes in", count, () -> kernels.take(bytes));
            print(size + " bytes out", count, () -> kernels.give(size));
            print(size + " bytes in and out", count, () -> kernels.echo(bytes));
        }
        try (Kernels.Idle idle = kernels.idle()) {
            print("empty, of an object", EMPTY_CALLS, idle::nothing);
        }
        HostBuffer buffer = HostBuffer.of(ByteBuffer.allocateDirect(BUFFER_BYTES));
        print((BUFFER_BYTES >> 20) + " MiB of a HostBuffer", 10, () -> kernels.read(buffer));
        List<Kernels.Row> rows = new KernelsInEnclave().giveRows(ROWS);
        print(ROWS + " records in", 20, () -> kernels.takeRows(rows));
        print(ROWS + " records out", 20, () -> kernels.giveRows(ROWS));
    }

    /** One ecall makes all the calls of a batch, so that its own cost does not count. */
    private static void toTheHost(Asking asking) {
        System.out.printf("%n%-26s %12s%n", "call to the host", "ns");
        ask("empty", asking, What.NOTHING, 0, EMPTY_CALLS);
        for (int size : new int[] {64, 4096, 65_536, 1 << 20}) {
            int count = countFor(size);
            ask(size + " bytes out", asking, What.TAKE, size, count);
            ask(size + " bytes in", asking, What.GIVE, size, count);
            ask(size + " bytes out and in", asking, What.ECHO, size, count);
        }
        ask(ROWS + " records out", asking, What.TAKE_ROWS, ROWS, 20);
        ask(ROWS + " records in", asking, What.GIVE_ROWS, ROWS, 20);
    }

    /** The same calls with a transition and without, batch by batch in turn. */
    static void measureSwitchless(Enclave ordinary) {
        System.out.printf("%n%-26s %12s %12s%n", "", "ordinary", "switchless");
        try (Enclave enclave = Answers.load(new SwitchlessThreads(1, 1))) {
            Kernels left = ordinary.service(Kernels.class);
            Kernels right = enclave.service(Kernels.class);
            byte[] bytes = new byte[64];
            beside("empty, into the enclave", EMPTY_CALLS, left::nothing, right::nothing);
            beside(
                    "64 bytes in and out",
                    EMPTY_CALLS,
                    () -> left.echo(bytes),
                    () -> right.echo(bytes));
            Asking leftAsks = ordinary.service(Asking.class);
            Asking rightAsks = enclave.service(Asking.class);
            beside(
                    "empty, to the host",
                    1,
                    () -> leftAsks.ask(What.NOTHING, 0, EMPTY_CALLS),
                    () -> rightAsks.ask(What.NOTHING, 0, EMPTY_CALLS));
            beside(
                    "64 bytes out and in",
                    1,
                    () -> leftAsks.ask(What.ECHO, 64, EMPTY_CALLS),
                    () -> rightAsks.ask(What.ECHO, 64, EMPTY_CALLS));
        }
    }

    private static void beside(String name, int count, Runnable left, Runnable right) {
        double[] lefts = new double[BATCHES];
        double[] rights = new double[BATCHES];
        for (int batch = -3; batch < BATCHES; batch++) {
            double leftTime = time(count, left) / EMPTY_CALLS;
            double rightTime = time(count, right) / EMPTY_CALLS;
            if (batch >= 0) {
                lefts[batch] = leftTime;
                rights[batch] = rightTime;
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%-26s %,12.0f %,12.0f%n",
                name,
                SideBySide.median(lefts),
                SideBySide.median(rights));
    }

    private static double time(int count, Runnable call) {
        long start = System.nanoTime();
        for (int i = 0; i < count; i++) call.run();
        return System.nanoTime() - start;
    }

    private static int countFor(int size) {
        return Math.max(20, 20_000_000 / (size + 2000));
    }

    private static void ask(String name, Asking asking, What what, int size, int count) {
        batches(name, count, () -> asking.ask(what, size, count));
    }

    private static void print(String name, int count, Runnable call) {
        batches(
                name,
                count,
                () -> {
                    for (int i = 0; i < count; i++) call.run();
                });
    }

    private static void batches(String name, int count, Runnable calls) {
        double[] nanoseconds = new double[BATCHES];
        for (int batch = -3; batch < BATCHES; batch++) {
            double batchTime = time(1, calls) / count;
            if (batch >= 0) nanoseconds[batch] = batchTime;
        }
        System.out.printf(Locale.ROOT, "%-26s %,12.0f%n", name, SideBySide.median(nanoseconds));
    }
}
