package dev.cloister.benchmarks.kernels;

import dev.cloister.HostBuffer;
import dev.cloister.Trusted;
import dev.cloister.benchmarks.Kernels;
import java.util.ArrayList;
import java.util.List;

/** The kernels by name. */
@Trusted
public final class KernelsInEnclave implements Kernels {
    private static final int WINDOW_BYTES = 1 << 20;

    @Override
    public long run(String kernel, int size) {
        switch (kernel) {
            case "nbody":
                return NBody.run(size);
            case "spectral":
                return SpectralNorm.run(size);
            case "fannkuch":
                return Fannkuch.run(size);
            case "mandelbrot":
                return Mandelbrot.run(size);
            case "matrix":
                return Matrix.run(size);
            case "sha256":
                return Sha256.run(size);
            case "trees":
                return BinaryTrees.run(size);
            case "words":
                return WordCount.run(size);
            case "sort":
                return Sorting.run(size);
            case "strings":
                return StringBuilding.run(size);
            case "seal":
                return Sealing.run(size);
            default:
                throw new IllegalArgumentException("no such kernel: " + kernel);
        }
    }

    @Override
    public void nothing() {}

    @Override
    public byte[] echo(byte[] bytes) {
        return bytes;
    }

    @Override
    public int take(byte[] bytes) {
        return bytes.length;
    }

    @Override
    public byte[] give(int count) {
        return new byte[count];
    }

    @Override
    public long read(HostBuffer buffer) {
        byte[] window = new byte[WINDOW_BYTES];
        for (long at = 0; at < buffer.size(); at += WINDOW_BYTES) {
            buffer.read(at, window, 0, (int) Math.min(WINDOW_BYTES, buffer.size() - at));
        }
        return buffer.processed();
    }

    @Override
    public Idle idle() {
        return new Idle() {
            @Override
            public void nothing() {}

            @Override
            public void close() {}
        };
    }

    @Override
    public long takeRows(List<Row> rows) {
        long sum = 0;
        for (Row row : rows) sum += row.cents();
        return sum;
    }

    @Override
    public List<Row> giveRows(int count) {
        List<Row> rows = new ArrayList<>(count);
        for (int i = 0; i < count; i++)
            rows.add(new Row(i, "DE" + (1_000_000 + i), 100L * i, i % 7 == 0));
        return rows;
    }
}
