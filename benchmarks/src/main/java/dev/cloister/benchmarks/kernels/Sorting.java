package dev.cloister.benchmarks.kernels;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Objects sorted by a comparator chain: interface calls that no one can inline ahead of time. */
final class Sorting {
    private record Row(int group, long key, String name) {}

    private Sorting() {}

    static long run(int rows) {
        List<Row> list = new ArrayList<>();
        int state = 1;
        for (int i = 0; i < rows; i++) {
            state = state * 1664525 + 1013904223;
            list.add(new Row(state >>> 28, state % 1000, "n" + (state & 255)));
        }
        list.sort(
                Comparator.comparingInt(Row::group)
                        .thenComparing(Row::name)
                        .thenComparingLong(Row::key));
        long sum = 0;
        for (int i = 0; i < list.size(); i++)
            sum = sum * 31 + list.get(i).key() + i * (long) list.get(i).group();
        return sum;
    }
}
