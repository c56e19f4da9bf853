package dev.cloister.vm.zlib;

import java.util.Arrays;

/**
 * Frequencies of symbols and the prefix code made from them: Huffman's, with ties broken by the
 * depth of the subtrees, and codes that would be too long shortened at the expense of others.
 * (Optimal codes are many; this is zlib's choice.)
 */
final class HuffmanTree {
    final int symbolCount;
    final int[] frequencies;
    final byte[] lengths;
    final short[] codes;

    /** The last symbol that has a code. */
    int last;

    /** Bits of all symbols, with their extra bits, in this code and in the fixed one. */
    int bits;

    int fixedBits;

    private final int maxBits;
    private final byte[] extra;
    private final byte[] fixedLengths;
    private final short[] parents;
    private final byte[] depths;
    private final int[] heap;
    private final int[] counts = new int[Alphabet.MAX_CODE_BITS + 1];
    private int heapSize;

    /** Nodes by falling frequency lie in the heap's array, from here on. */
    private int sorted;

    /**
     * @param extra extra bits of each symbol
     * @param fixedLengths lengths of the codes of fixed blocks; {@code null}: there are none
     */
    HuffmanTree(byte[] extra, int maxBits, byte[] fixedLengths) {
        this.symbolCount = extra.length;
        this.extra = extra;
        this.maxBits = maxBits;
        this.fixedLengths = fixedLengths;
        int nodes = 2 * symbolCount + 1;
        frequencies = new int[nodes];
        lengths = new byte[nodes];
        parents = new short[nodes];
        depths = new byte[nodes];
        heap = new int[nodes];
        codes = new short[symbolCount];
    }

    void clear() {
        Arrays.fill(frequencies, 0, symbolCount, 0);
    }

    /** The code for the frequencies; at least two symbols get one. */
    void build() {
        bits = 0;
        fixedBits = 0;
        collectLeaves();
        for (int i = heapSize / 2; i >= 1; i--) {
            siftDown(i);
        }
        int node = symbolCount;
        do {
            int least = heap[1];
            heap[1] = heap[heapSize--];
            siftDown(1);
            int second = heap[1];
            heap[--sorted] = least;
            heap[--sorted] = second;
            frequencies[node] = frequencies[least] + frequencies[second];
            depths[node] = (byte) (Math.max(depths[least], depths[second]) + 1);
            parents[least] = (short) node;
            parents[second] = (short) node;
            heap[1] = node++;
            siftDown(1);
        } while (heapSize >= 2);
        heap[--sorted] = heap[1];
        assignLengths();
        assignCodes(lengths, counts, last, codes);
    }

    private void collectLeaves() {
        heapSize = 0;
        sorted = heap.length;
        last = -1;
        for (int i = 0; i < symbolCount; i++) {
            if (frequencies[i] != 0) {
                heap[++heapSize] = i;
                last = i;
                depths[i] = 0;
            } else {
                lengths[i] = 0;
            }
        }
        while (heapSize < 2) {
            int added = last < 2 ? ++last : 0;
            heap[++heapSize] = added;
            frequencies[added] = 1;
            depths[added] = 0;
            bits--;
            if (fixedLengths != null) {
                fixedBits -= fixedLengths[added];
            }
        }
    }

    private boolean isSmaller(int a, int b) {
        return frequencies[a] < frequencies[b]
                || (frequencies[a] == frequencies[b] && depths[a] <= depths[b]);
    }

    private void siftDown(int start) {
        int value = heap[start];
        int at = start;
        for (int child = 2 * at; child <= heapSize; child = 2 * at) {
            if (child < heapSize && isSmaller(heap[child + 1], heap[child])) {
                child++;
            }
            if (isSmaller(value, heap[child])) {
                break;
            }
            heap[at] = heap[child];
            at = child;
        }
        heap[at] = value;
    }

    private void assignLengths() {
        Arrays.fill(counts, 0);
        int tooLong = 0;
        lengths[heap[sorted]] = 0;
        for (int i = sorted + 1; i < heap.length; i++) {
            int node = heap[i];
            int length = lengths[parents[node]] + 1;
            if (length > maxBits) {
                length = maxBits;
                tooLong++;
            }
            lengths[node] = (byte) length;
            if (node >= symbolCount) {
                continue;
            }
            counts[length]++;
            bits += frequencies[node] * (length + extra[node]);
            if (fixedLengths != null) {
                fixedBits += frequencies[node] * (fixedLengths[node] + extra[node]);
            }
        }
        if (tooLong > 0) {
            shorten(tooLong);
        }
    }

    /** Hangs leaves that are too deep beside less deep ones, then deals the lengths out again. */
    private void shorten(int tooLong) {
        for (int excess = tooLong; excess > 0; excess -= 2) {
            int length = maxBits - 1;
            while (counts[length] == 0) {
                length--;
            }
            counts[length]--;
            counts[length + 1] += 2;
            counts[maxBits]--;
        }
        int at = heap.length;
        for (int length = maxBits; length > 0; length--) {
            for (int rest = counts[length]; rest > 0; ) {
                int node = heap[--at];
                if (node >= symbolCount) {
                    continue;
                }
                bits += (length - lengths[node]) * frequencies[node];
                lengths[node] = (byte) length;
                rest--;
            }
        }
    }

    /** RFC 1951, section 3.2.2; the bits of each code are reversed, ready to be sent. */
    static void assignCodes(byte[] lengths, int[] counts, int last, short[] codes) {
        int[] next = new int[counts.length + 1];
        for (int length = 1; length < counts.length; length++) {
            next[length + 1] = next[length] + counts[length] << 1;
        }
        for (int i = 0; i <= last; i++) {
            int length = lengths[i];
            if (length != 0) {
                codes[i] = (short) (Integer.reverse(next[length]++) >>> 32 - length);
            }
        }
    }
}
