package dev.cloister.benchmarks.host;

import dev.cloister.Enclave;
import dev.cloister.benchmarks.Asking;
import dev.cloister.benchmarks.Kernels;
import dev.cloister.benchmarks.kernels.KernelsInEnclave;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Times each kernel in the enclave and on HotSpot, in turn, in one process: after warm-up, rounds
 * of E H E H …; what counts is the median of the ratios of neighbours, which a machine that changes
 * its speed hurts least. {@code SideBySide [ROUNDS]}.
 */
public final class SideBySide {
    private static final Map<String, Integer> KERNELS = new LinkedHashMap<>();

    static {
        KERNELS.put("nbody", 200_000);
        KERNELS.put("spectral", 500);
        KERNELS.put("fannkuch", 9);
        KERNELS.put("mandelbrot", 500);
        KERNELS.put("matrix", 300);
        KERNELS.put("sha256", 100_000);
        KERNELS.put("trees", 14);
        KERNELS.put("words", 200_000);
        KERNELS.put("sort", 50_000);
        KERNELS.put("strings", 100_000);
    }

    private SideBySide() {}

    public static void main(String[] args) {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 9;
        Kernels onHotSpot = new KernelsInEnclave();
        try (Enclave enclave = Answers.load()) {
            Kernels inEnclave = enclave.service(Kernels.class);
            System.out.printf(
                    "%-12s %12s %12s %8s%n", "kernel", "enclave ms", "HotSpot ms", "ratio");
            double logSum = 0;
            for (Map.Entry<String, Integer> kernel : KERNELS.entrySet())
                logSum +=
                        Math.log(
                                compare(
                                        kernel.getKey(),
                                        kernel.getValue(),
                                        rounds,
                                        inEnclave,
                                        onHotSpot));
            System.out.printf(
                    Locale.ROOT,
                    "%-12s %34.2f%n",
                    "geometric mean",
                    Math.exp(logSum / KERNELS.size()));
            Calls.measure(inEnclave, enclave.service(Asking.class));
            Calls.measureSwitchless(enclave);
        }
    }

    private static double compare(
            String kernel, int size, int rounds, Kernels enclave, Kernels hotSpot) {
        for (int i = 0; i < 4; i++) {
            long expected = hotSpot.run(kernel, size);
            long actual = enclave.run(kernel, size);
            if (actual != expected)
                throw new IllegalStateException(
                        kernel + ": the enclave answers " + actual + ", HotSpot " + expected);
        }
        double[] inside = new double[rounds];
        double[] outside = new double[rounds];
        double[] ratios = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            inside[i] = milliseconds(enclave, kernel, size);
            outside[i] = milliseconds(hotSpot, kernel, size);
            ratios[i] = inside[i] / outside[i];
        }
        System.out.printf(
                Locale.ROOT,
                "%-12s %12.2f %12.2f %8.2f%n",
                kernel,
                median(inside),
                median(outside),
                median(ratios));
        return median(ratios);
    }

    private static double milliseconds(Kernels kernels, String kernel, int size) {
        long start = System.nanoTime();
        kernels.run(kernel, size);
        return (System.nanoTime() - start) / 1e6;
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
