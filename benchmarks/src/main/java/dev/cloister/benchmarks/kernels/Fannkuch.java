package dev.cloister.benchmarks.kernels;

/** Reversals of permutations: small int arrays and branches. */
final class Fannkuch {
    private Fannkuch() {}

    static long run(int n) {
        int[] permutation = new int[n];
        int[] work = new int[n];
        int[] count = new int[n];
        for (int i = 0; i < n; i++) permutation[i] = i;
        int most = 0;
        int checksum = 0;
        int r = n;
        for (int index = 0; ; index++) {
            while (r != 1) {
                count[r - 1] = r;
                r--;
            }
            System.arraycopy(permutation, 0, work, 0, n);
            int flips = 0;
            for (int first = work[0]; first != 0; first = work[0]) {
                for (int low = 0, high = first; low < high; low++, high--) {
                    int swapped = work[low];
                    work[low] = work[high];
                    work[high] = swapped;
                }
                flips++;
            }
            most = Math.max(most, flips);
            checksum += (index & 1) == 0 ? flips : -flips;
            while (true) {
                if (r == n) return (long) checksum << 32 | most;
                int first = permutation[0];
                for (int i = 0; i < r; i++) permutation[i] = permutation[i + 1];
                permutation[r] = first;
                if (--count[r] > 0) break;
                r++;
            }
        }
    }
}
