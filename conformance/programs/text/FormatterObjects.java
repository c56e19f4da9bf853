import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Formatter;
import java.util.FormatterClosedException;
import java.util.Locale;

/** Formatter over builders, streams and failing appendables; close, flush, locale and ioException. */
public class FormatterObjects {
    static final class Failing implements Appendable {
        int left = 3;

        @Override
        public Appendable append(CharSequence text) throws IOException {
            if (left-- == 0) {
                throw new IOException("full");
            }
            return this;
        }

        @Override
        public Appendable append(CharSequence text, int start, int end) throws IOException {
            return append(text.subSequence(start, end));
        }

        @Override
        public Appendable append(char c) throws IOException {
            return append(String.valueOf(c));
        }
    }

    public static void main(String[] args) {
        StringBuilder target = new StringBuilder("start:");
        Formatter f = new Formatter(target, Locale.ROOT);
        f.format("%d,", 1).format("%s;", "two").format(Locale.ROOT, "%.1f", 3.0);
        System.out.println(f + " " + (f.out() == target) + " " + f.locale().equals(Locale.ROOT) + " " + f.ioException());
        f.flush();
        f.close();
        f.close();
        for (Runnable use : new Runnable[] {() -> f.format("x"), f::out, f::flush, f::locale, f::toString}) {
            try {
                use.run();
                System.out.println("open");
            } catch (FormatterClosedException e) {
                System.out.println("closed " + e.getMessage());
            }
        }
        Formatter failing = new Formatter(new Failing());
        for (int i = 0; i < 6; i++) {
            failing.format("%d-%d ", i, i);
        }
        System.out.println(failing.ioException().getMessage());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Formatter out = new Formatter(new PrintStream(bytes, true), Locale.ROOT)) {
            out.format("%5.1f|%s", 2.25, "\u00e9");
        }
        System.out.println(bytes.size() + " " + bytes);
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        try (Formatter out = new Formatter((java.io.OutputStream) raw)) {
            out.format("%s%n", "raw");
        }
        System.out.println(raw.toString().strip());
        System.out.println(new Formatter().format("%x", 255) + " " + new Formatter((Appendable) null).format("%s", "null target") + " " + new Formatter(Locale.ROOT).format("%,d", 1000000));
        StringBuilder partial = new StringBuilder();
        try {
            new Formatter(partial).format("before %d after", "bad");
        } catch (java.util.IllegalFormatConversionException e) {
            System.out.println(partial + "|" + e.getConversion() + " " + e.getArgumentClass().getName() + " " + e.getMessage());
        }
    }
}
