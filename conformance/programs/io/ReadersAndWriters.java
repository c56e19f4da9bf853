import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.CharArrayReader;
import java.io.CharArrayWriter;
import java.io.IOException;
import java.io.LineNumberReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.CharBuffer;
import java.util.stream.Collectors;

/** Character readers and writers over memory: lines of all kinds, marks, line numbers, transfers. */
public class ReadersAndWriters {
    interface Step {
        Object run() throws IOException;
    }

    static void attempt(String label, Step s) {
        try {
            System.out.println(label + " " + s.run());
        } catch (IOException | RuntimeException e) {
            System.out.println(label + " ! " + e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }

    public static void main(String[] args) throws IOException {
        String text = "one\ntwo\r\nthree\rfour\n\n\rlast";
        for (int size : new int[] {1, 2, 5, 8192}) {
            BufferedReader r = new BufferedReader(new StringReader(text), size);
            StringBuilder lines = new StringBuilder();
            for (String line = r.readLine(); line != null; line = r.readLine()) {
                lines.append('<').append(line).append('>');
            }
            System.out.println(lines + " " + r.read());
        }
        for (Reader r : new Reader[] {new StringReader(text), new CharArrayReader(text.toCharArray()), new CharArrayReader(text.toCharArray(), 2, 9), new BufferedReader(new StringReader(text), 3)}) {
            char[] c = new char[6];
            r.mark(50);
            System.out.print(r.read(c) + new String(c).replace('\n', '/') + r.skip(2) + r.read() + r.ready() + r.markSupported());
            r.reset();
            CharBuffer buffer = CharBuffer.allocate(4);
            System.out.print(r.read(buffer) + " " + buffer.flip() + " ");
            StringWriter rest = new StringWriter();
            System.out.println(r.transferTo(rest) + " " + rest.toString().length() + " " + r.read() + r.read(c, 1, 2));
            attempt("bounds", () -> r.read(c, 5, 3));
            r.close();
            attempt("closed", r::read);
        }
        LineNumberReader n = new LineNumberReader(new StringReader(text));
        n.setLineNumber(10);
        System.out.print(n.readLine() + n.getLineNumber() + " ");
        n.mark(200);
        for (int c = n.read(); c >= 0; c = n.read()) {
            System.out.print(c == '\n' ? "|" + n.getLineNumber() : String.valueOf((char) c));
        }
        n.reset();
        System.out.println(" " + n.getLineNumber() + n.readLine());
        System.out.println(new BufferedReader(new StringReader("b\na\nc")).lines().sorted().collect(Collectors.joining(",")) + new StringReader("").read() + new BufferedReader(new StringReader("")).readLine());
        StringWriter target = new StringWriter();
        try (BufferedWriter w = new BufferedWriter(target, 4)) {
            w.write("abcdefgh", 1, 6);
            w.write('x');
            w.newLine();
            w.append("null?").append(null).append('c');
            System.out.println(target.getBuffer().length());
        }
        System.out.println(target.toString().replace(System.lineSeparator(), "/"));
        CharArrayWriter chars = new CharArrayWriter(1);
        chars.write("hello");
        chars.append('!').append("0123", 1, 2);
        Writer nowhere = Writer.nullWriter();
        nowhere.write("gone");
        nowhere.close();
        attempt("closed null writer", () -> {
            nowhere.write("x");
            return "no";
        });
        attempt("null reader", () -> Reader.nullReader().read());
        attempt("mark", () -> {
            Reader r = new BufferedReader(new StringReader("0123456789"), 2);
            r.mark(2);
            r.skip(8);
            r.reset();
            return "no";
        });
        attempt("negative", () -> new BufferedReader(new StringReader(""), 0));
        System.out.println(chars + " " + chars.size() + chars.toCharArray().length);
    }
}
