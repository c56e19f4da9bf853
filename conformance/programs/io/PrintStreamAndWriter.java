import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** PrintStream and PrintWriter: all print methods, flushing, swallowed errors, charsets, append. */
public class PrintStreamAndWriter {
    public static void main(String[] args) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream p = new PrintStream(bytes, false, StandardCharsets.UTF_8);
        p.print(true);
        p.print('\u20ac');
        p.print(1);
        p.print(2L);
        p.print(3.5f);
        p.print(-0.0);
        p.print(new char[] {'a', '\u00e9'});
        p.print((String) null);
        p.print((Object) null);
        p.append('x').append("yz").append("0123", 1, 3).append(null);
        p.write(66);
        p.write(new byte[] {67, 68, 69}, 1, 2);
        p.printf("%d|", 5).format(Locale.ROOT, "%.2f|", 1.0);
        p.println();
        p.println(new char[] {'q'});
        p.println((Object) "obj");
        p.println(1.5);
        p.flush();
        System.out.println(bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "/"));
        bytes.reset();
        PrintStream latin = new PrintStream(bytes, true, StandardCharsets.ISO_8859_1);
        latin.println("\u00e9\u20ac\ud83d\ude00");
        System.out.println(bytes.size() + " " + latin.checkError());
        PrintStream failing = new PrintStream(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("disk full");
            }
        });
        failing.println("lost");
        System.out.println(failing.checkError() + " " + p.checkError());
        p.close();
        p.print("after close");
        System.out.println(p.checkError());
        StringWriter text = new StringWriter();
        PrintWriter w = new PrintWriter(text, true);
        w.print(1);
        w.print('c');
        w.print(2.5f);
        w.print((Object) null);
        w.println(false);
        w.printf(Locale.ROOT, "%05d%n", 42);
        w.write("part of text", 5, 2);
        w.append("seq", 0, 2).append('!');
        w.println(new char[] {'z'});
        System.out.println(text.toString().replace(System.lineSeparator(), "/") + " " + text.getBuffer().length() + " " + w.checkError());
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        PrintWriter buffered = new PrintWriter(target, false, StandardCharsets.UTF_16BE);
        buffered.print("hi\u20ac");
        int before = target.size();
        buffered.flush();
        System.out.println(before + " " + target.size());
        buffered.close();
        buffered.println("closed");
        System.out.println(buffered.checkError());
        PrintStream original = System.out;
        ByteArrayOutputStream captured = new ByteArrayOutputStream();
        System.setOut(new PrintStream(captured, true));
        System.out.print("captured");
        System.setOut(original);
        System.out.println(captured + " " + captured.size());
        try {
            new PrintStream((OutputStream) null);
        } catch (NullPointerException e) {
            System.out.println(e.getMessage());
        }
        new Exception("traced").printStackTrace(new PrintWriter(text));
        System.out.println(text.toString().contains("traced"));
    }
}
