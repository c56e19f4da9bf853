package dev.cloister.vm.zlib;

import java.util.zip.Adler32;

/** What one call gives to compress, and the room that it gives for the result. */
final class Transfer {
    byte[] input;
    int inputAt;
    int inputEnd;
    byte[] output;
    int outputAt;
    int outputEnd;

    void open(byte[] source, int sourceFrom, int sourceLength) {
        input = source;
        inputAt = sourceFrom;
        inputEnd = sourceFrom + sourceLength;
    }

    void openOutput(byte[] target, int from, int length) {
        output = target;
        outputAt = from;
        outputEnd = from + length;
    }

    void close() {
        input = null;
        output = null;
    }

    int available() {
        return inputEnd - inputAt;
    }

    int room() {
        return outputEnd - outputAt;
    }

    /** Moves at most {@code limit} bytes of input, and adds them to the sum if there is one. */
    int read(byte[] target, int at, int limit, Adler32 sum) {
        int count = Math.min(limit, available());
        if (sum != null) {
            sum.update(input, inputAt, count);
        }
        System.arraycopy(input, inputAt, target, at, count);
        inputAt += count;
        return count;
    }

    void write(byte[] source, int from, int count) {
        System.arraycopy(source, from, output, outputAt, count);
        outputAt += count;
    }
}
