package dev.cloister.benchmarks.host;

import dev.cloister.benchmarks.Kernels;
import dev.cloister.benchmarks.kernels.KernelsInEnclave;
import java.util.List;
import java.util.Locale;

/** What a call costs by itself, and with bytes that go in and come back. */
final class Calls {
    private static final int BATCHES = 15;
    private static final int ROWS = 10_000;

    private Calls() {}

    static void measure(Kernels kernels) {
        System.out.printf("%n%-26s %12s%n", "call", "ns");
        print("empty", 20_000, kernels::nothing);
        for (int size : new int[] {64, 4096, 65_536, 1 << 20}) {
            byte[] bytes = new byte[size];
            int count = Math.max(20, 20_000_000 / (size + 2000));
            print(size + " bytes in", count, () -> kernels.take(bytes));
            print(size + " bytes out", count, () -> kernels.give(size));
            print(size + " bytes in and out", count, () -> kernels.echo(bytes));
        }
        List<Kernels.Row> rows = new KernelsInEnclave().giveRows(ROWS);
        print(ROWS + " records in", 20, () -> kernels.takeRows(rows));
        print(ROWS + " records out", 20, () -> kernels.giveRows(ROWS));
    }

    private static void print(String name, int count, Runnable call) {
        double[] nanoseconds = new double[BATCHES];
        for (int batch = -3; batch < BATCHES; batch++) {
            long start = System.nanoTime();
            for (int i = 0; i < count; i++) call.run();
            if (batch >= 0) nanoseconds[batch] = (double) (System.nanoTime() - start) / count;
        }
        System.out.printf(Locale.ROOT, "%-26s %,12.0f%n", name, SideBySide.median(nanoseconds));
    }
}
