import java.io.Closeable;
import java.io.EOFException;
import java.io.FilterReader;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Arrays;

/** Streams and readers written by hand: what their base classes build on one method; closing in order. */
public class OwnStreams {
    static InputStream counting(int count) {
        return new InputStream() {
            private int next;

            @Override
            public int read() throws IOException {
                if (next == 7) {
                    throw new IOException("seven");
                }
                return next < count ? next++ : -1;
            }
        };
    }

    record Named(String name, boolean fails) implements Closeable {
        @Override
        public void close() throws IOException {
            System.out.print("close " + name + "; ");
            if (fails) {
                throw new IOException(name + " would not close");
            }
        }
    }

    public static void main(String[] args) throws IOException {
        byte[] b = new byte[10];
        System.out.println(counting(5).read(b) + " " + Arrays.toString(b) + " " + counting(20).read(b, 0, 10) + " " + Arrays.toString(b) + " " + counting(6).readAllBytes().length + " " + counting(6).skip(4));
        try {
            counting(20).readAllBytes();
        } catch (IOException e) {
            System.out.println(e.getMessage());
        }
        try {
            counting(3).skipNBytes(5);
        } catch (EOFException e) {
            System.out.println("end " + e.getMessage());
        }
        try {
            counting(3).reset();
        } catch (IOException e) {
            System.out.println(e.getMessage());
        }
        StringBuilder log = new StringBuilder();
        OutputStream out = new OutputStream() {
            @Override
            public void write(int x) {
                log.append(x & 255).append(' ');
            }
        };
        out.write(new byte[] {1, -1, 3});
        out.write(new byte[] {4, 5, 6}, 1, 1);
        out.write(300);
        System.out.println(log);
        Reader vowels = new FilterReader(new StringReader("the quick brown fox")) {
            @Override
            public int read(char[] c, int offset, int count) throws IOException {
                int n = in.read(c, offset, count);
                for (int i = offset; i < offset + n; i++) {
                    c[i] = "aeiou".indexOf(c[i]) >= 0 ? '*' : c[i];
                }
                return n;
            }
        };
        StringWriter to = new StringWriter();
        Writer doubled = new FilterWriter(to) {
            @Override
            public void write(int c) throws IOException {
                out.write(c);
                out.write(c);
            }

            @Override
            public void write(String s, int offset, int count) throws IOException {
                for (int i = offset; i < offset + count; i++) {
                    write(s.charAt(i));
                }
            }
        };
        doubled.write("ab");
        doubled.write("xyz", 1, 1);
        char[] c = new char[30];
        System.out.println(new String(c, 0, vowels.read(c)) + " " + to);
        try (Named one = new Named("one", true); Named two = new Named("two", false); Named three = new Named("three", true)) {
            System.out.print("body " + one.name() + two.name() + three.name() + "; ");
            throw new IllegalStateException("in the body");
        } catch (IOException | IllegalStateException e) {
            System.out.println(e.getMessage() + " " + Arrays.toString(e.getSuppressed()));
        }
        try {
            throw new UncheckedIOException("wrapped", new IOException("inside"));
        } catch (UncheckedIOException e) {
            System.out.println(e.getMessage() + " " + e.getCause().getMessage());
        }
    }
}
