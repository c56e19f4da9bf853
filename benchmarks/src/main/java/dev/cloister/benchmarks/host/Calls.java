package dev.cloister.benchmarks.host;

import dev.cloister.benchmarks.Kernels;
import java.util.Locale;

/** What a call costs by itself, and with bytes that go in and come back. */
final class Calls {
    private static final int BATCHES = 15;

    private Calls() {}

    static void measure(Kernels kernels) {
        System.out.printf("%n%-22s %12s%n", "call", "ns");
        print("empty", 20_000, kernels::nothing);
        for (int size : new int[] {64, 4096, 65_536, 1 << 20}) {
            byte[] bytes = new byte[size];
            print(
                    "echo " + size + " bytes",
                    Math.max(20, 20_000_000 / (size + 2000)),
                    () -> kernels.echo(bytes));
        }
    }

    private static void print(String name, int count, Runnable call) {
        double[] nanoseconds = new double[BATCHES];
        for (int batch = -3; batch < BATCHES; batch++) {
            long start = System.nanoTime();
            for (int i = 0; i < count; i++) call.run();
            if (batch >= 0) nanoseconds[batch] = (double) (System.nanoTime() - start) / count;
        }
        System.out.printf(Locale.ROOT, "%-22s %,12.0f%n", name, SideBySide.median(nanoseconds));
    }
}
