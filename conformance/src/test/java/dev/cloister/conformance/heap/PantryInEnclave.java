package dev.cloister.conformance.heap;

import dev.cloister.Trusted;
import java.util.ArrayList;
import java.util.List;

/** Arrays of 1 KiB, each with its number at both ends. */
@Trusted
public final class PantryInEnclave implements Pantry {
    private final List<int[]> shelves = new ArrayList<>();

    @Override
    public int keep(int kibibytes) {
        for (int i = 0; i < kibibytes; i++) {
            int[] shelf = new int[256];
            shelf[0] = shelves.size();
            shelf[255] = ~shelves.size();
            shelves.add(shelf);
        }
        for (int i = 0; i < shelves.size(); i++) {
            int[] shelf = shelves.get(i);
            if (shelf[0] != i || shelf[255] != ~i || shelf[i % 254 + 1] != 0) {
                throw new IllegalStateException("shelf " + i + " is spoilt");
            }
        }
        return shelves.size();
    }

    @Override
    public void empty() {
        shelves.clear();
    }

    @Override
    public String refusal(int kibibytes) {
        try {
            keep(kibibytes);
            return "";
        } catch (OutOfMemoryError full) {
            return full.getMessage();
        } finally {
            empty();
        }
    }

    @Override
    public long[] memory() {
        Runtime runtime = Runtime.getRuntime();
        return new long[] {runtime.totalMemory(), runtime.maxMemory(), runtime.freeMemory()};
    }
}
