package dev.cloister.conformance.boundary;

import dev.cloister.HostBuffer;
import dev.cloister.Trusted;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/** Streams, windows, and what one must not do. */
@Trusted
public final class ArchiveInEnclave implements Archive {
    private HostBuffer kept;

    @Override
    public long sum(HostBuffer data, Listener listener) {
        long sum = 0;
        try (InputStream input = data.input()) {
            byte[] piece = new byte[10_000];
            int told = 0;
            for (int count = input.read(piece); count >= 0; count = input.read(piece)) {
                for (int i = 0; i < count; i++) sum += piece[i] & 0xff;
                if (data.processed() >> 16 > told) {
                    told = (int) (data.processed() >> 16);
                    listener.heard(told, Optional.empty());
                }
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return sum;
    }

    @Override
    public long complement(HostBuffer from, HostBuffer to) throws IOException {
        try (InputStream input = from.input();
                OutputStream output = to.output()) {
            for (int value = input.read(); value >= 0; value = input.read()) output.write(~value);
        }
        return to.processed();
    }

    @Override
    public int at(HostBuffer data, long at) {
        kept = data;
        return data.window(at, 1).get(0);
    }

    @Override
    public void fill(HostBuffer data, long at, int count) {
        byte[] bytes = new byte[count];
        for (int i = 0; i < count; i++) bytes[i] = (byte) (i + 1);
        data.write(at, bytes, 0, count);
    }

    @Override
    public int[] rereads(HostBuffer data, int rounds) {
        int[] differences = new int[2];
        for (int round = 0; round < rounds; round++) {
            ByteBuffer window = data.window(0, 64);
            byte[] first = Arrays.copyOf(window.array(), 64);
            byte[] second = new byte[64];
            data.read(0, second, 0, 64);
            differences[0] += Arrays.equals(first, window.array()) ? 0 : 1;
            differences[1] += Arrays.equals(first, second) ? 0 : 1;
        }
        return differences;
    }

    @Override
    public int keptAt(long at) {
        return at(kept, at);
    }

    @Override
    public long sizeOf(HostBuffer data) {
        return data.size();
    }
}
