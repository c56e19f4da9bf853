import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.io.PushbackReader;
import java.io.SequenceInputStream;
import java.io.StringReader;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Pushback of bytes and characters, sequences of streams, and own filters around them. */
public class PushbackAndSequence {
    static final class Rot extends FilterInputStream {
        Rot(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int c = in.read();
            return c < 'a' || c > 'z' ? c : (c - 'a' + 13) % 26 + 'a';
        }

        @Override
        public int read(byte[] b, int offset, int count) throws IOException {
            for (int i = 0; i < count; i++) {
                int c = read();
                if (c < 0) {
                    return i == 0 ? -1 : i;
                }
                b[offset + i] = (byte) c;
            }
            return count;
        }
    }

    static InputStream of(String s) {
        return new ByteArrayInputStream(s.getBytes()) {
            @Override
            public void close() throws IOException {
                System.out.print("(closed " + s + ")");
                super.close();
            }
        };
    }

    public static void main(String[] args) throws IOException {
        PushbackInputStream p = new PushbackInputStream(of("hello"), 3);
        int h = p.read();
        p.unread(h);
        p.unread(new byte[] {'X', 'Y'});
        System.out.println(new String(p.readNBytes(4)) + " " + p.available() + p.markSupported());
        p.unread("abc".getBytes(), 1, 2);
        try {
            p.unread(new byte[2]);
        } catch (IOException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(new String(p.readAllBytes()) + p.read());
        p.close();
        try {
            p.read();
        } catch (IOException e) {
            System.out.println(e.getMessage());
        }
        PushbackReader r = new PushbackReader(new StringReader("12+3"), 2);
        StringBuilder tokens = new StringBuilder();
        for (int c = r.read(); c >= 0; c = r.read()) {
            if (Character.isDigit(c)) {
                int n = 0;
                for (; c >= 0 && Character.isDigit(c); c = r.read()) {
                    n = n * 10 + c - '0';
                }
                if (c >= 0) {
                    r.unread(c);
                }
                tokens.append('[').append(n).append(']');
            } else {
                tokens.append((char) c);
            }
        }
        System.out.println(tokens);
        r.unread("zz".toCharArray());
        try {
            r.unread('y');
        } catch (IOException e) {
            System.out.println(e.getMessage() + (char) r.read());
        }
        SequenceInputStream s = new SequenceInputStream(Collections.enumeration(List.of(of("one,"), of(""), of("two,"), of("three"))));
        System.out.println(new String(s.readAllBytes()) + s.read() + s.available());
        SequenceInputStream early = new SequenceInputStream(of("a"), of("b"));
        early.read();
        early.close();
        System.out.println();
        System.out.println(new String(new Rot(of("uryyb jbeyq")).readAllBytes()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream upper = new FilterOutputStream(out) {
            @Override
            public void write(int b) throws IOException {
                out.write(String.valueOf((char) b).toUpperCase(Locale.ROOT).getBytes());
            }
        }) {
            upper.write("mixed Case".getBytes());
        }
        System.out.println(out);
    }
}
