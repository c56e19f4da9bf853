package dev.cloister.aot.jdk;

import java.util.concurrent.CountedCompleter;

/**
 * {@code java.util.DualPivotQuicksort}: the helpers that would sort in parallel sort in the calling
 * thread, so that the sorts bring no thread pool with them.
 */
@Substitute("java/util/DualPivotQuicksort")
final class Target_java_util_DualPivotQuicksort {
    private Target_java_util_DualPivotQuicksort() {}

    @Original
    static native void sort(Sorter sorter, int[] array, int bits, int low, int high);

    @Original
    static native void sort(Sorter sorter, long[] array, int bits, int low, int high);

    @Original
    static native void sort(Sorter sorter, float[] array, int bits, int low, int high);

    @Original
    static native void sort(Sorter sorter, double[] array, int bits, int low, int high);

    /** {@code DualPivotQuicksort.Sorter}: sorts one range, at once. */
    @Substitute(value = "java/util/DualPivotQuicksort$Sorter", whole = true)
    static final class Sorter {
        Object b;
        int offset;
        private final Object array;
        private final int low;
        private final int size;

        Sorter(
                CountedCompleter<?> parent,
                Object array,
                Object b,
                int low,
                int size,
                int offset,
                int depth) {
            this.array = array;
            this.b = b;
            this.low = low;
            this.size = size;
            this.offset = offset;
        }

        Object invoke() {
            if (array instanceof int[] ints) {
                sort(null, ints, 0, low, low + size);
            } else if (array instanceof long[] longs) {
                sort(null, longs, 0, low, low + size);
            } else if (array instanceof float[] floats) {
                sort(null, floats, 0, low, low + size);
            } else {
                sort(null, (double[]) array, 0, low, low + size);
            }
            return null;
        }

        void forkSorter(int bits, int low, int high) {
            throw neverShared();
        }
    }

    /** {@code DualPivotQuicksort.Merger}: only a forked sorter makes one. */
    @Substitute(value = "java/util/DualPivotQuicksort$Merger", whole = true)
    static final class Merger {
        Merger(
                CountedCompleter<?> parent,
                Object dst,
                int k,
                Object a1,
                int lo1,
                int hi1,
                Object a2,
                int lo2,
                int hi2) {
            throw neverShared();
        }

        void forkMerger(
                Object dst, int k, Object a1, int lo1, int hi1, Object a2, int lo2, int hi2) {
            throw neverShared();
        }

        Object invoke() {
            throw neverShared();
        }
    }

    /** {@code DualPivotQuicksort.RunMerger}: only a forked sorter makes one. */
    @Substitute(value = "java/util/DualPivotQuicksort$RunMerger", whole = true)
    static final class RunMerger {
        RunMerger(Object a, Object b, int offset, int aim, int[] run, int lo, int hi) {
            throw neverShared();
        }

        RunMerger forkMe() {
            throw neverShared();
        }

        Object getDestination() {
            throw neverShared();
        }
    }

    static IllegalStateException neverShared() {
        return new IllegalStateException("a sort in one thread was asked to share its work");
    }
}
