package dev.cloister.vm;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Standard input, output and error of a program in an enclave. Nothing is held back: like HotSpot's
 * System.out, the streams pass every print on at once, so that the two outputs interleave as they
 * do there.
 */
public final class Console {
    static final int OUT = 1;
    static final int ERR = 2;

    private Console() {}

    /** The stream behind System.out. */
    public static PrintStream out() {
        return stream(OUT);
    }

    /** The stream behind System.err. */
    public static PrintStream err() {
        return stream(ERR);
    }

    /** The stream behind System.in. */
    public static InputStream in() {
        return new BufferedInputStream(new Input());
    }

    private static PrintStream stream(int descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new Output(descriptor), 128),
                true,
                StandardCharsets.UTF_8);
    }

    /** Hands bytes to the host; answers how many it took, below 1 when the host refused. */
    static native int write(int descriptor, byte[] bytes, int offset, int count);

    /** Asks the host for bytes; 0 at the end of the input. */
    static native int read(byte[] bytes, int offset, int count);

    private static final class Output extends OutputStream {
        private final int descriptor;

        Output(int descriptor) {
            this.descriptor = descriptor;
        }

        @Override
        public void write(int value) {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int count) {
            int done = 0;
            while (done < count) {
                int taken = Console.write(descriptor, bytes, offset + done, count - done);
                if (taken <= 0) {
                    return; // the host may lose output; a program does not fail for it
                }
                done += taken;
            }
        }
    }

    private static final class Input extends InputStream {
        @Override
        public int read() {
            byte[] one = new byte[1];
            return Console.read(one, 0, 1) <= 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int count) {
            if (count == 0) {
                return 0;
            }
            int taken = Console.read(bytes, offset, count);
            return taken <= 0 ? -1 : taken;
        }
    }
}
