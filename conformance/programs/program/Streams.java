import java.io.ByteArrayOutputStream;
import java.io.PrintStream;

/** System.out in all its overloads, replaced streams, writing bytes. */
public class Streams {
    public static void main(String[] args) throws Exception {
        System.out.print(true);
        System.out.print('c');
        System.out.print(1);
        System.out.print(2L);
        System.out.print(3.5f);
        System.out.print(4.25);
        System.out.print(new char[] {'a', 'b'});
        System.out.print("s");
        System.out.print((String) null);
        System.out.print((Object) null);
        System.out.println();
        System.out.println(true);
        System.out.println('c');
        System.out.println(1);
        System.out.println(2L);
        System.out.println(3.5f);
        System.out.println(4.25);
        System.out.println(new char[] {'a', 'b'});
        System.out.println("s");
        System.out.println((Object) null);
        System.out.append("appended").append('!').append("substring", 3, 6).println();
        System.out.write(new byte[] {72, 105, 10});
        System.out.write(65);
        System.out.write('\n');
        System.out.flush();
        PrintStream original = System.out;
        ByteArrayOutputStream captured = new ByteArrayOutputStream();
        System.setOut(new PrintStream(captured, true, "UTF-8"));
        System.out.println("hidden \u20ac \ud83d\ude00");
        System.out.print("split \ud83d");
        System.out.print("\ude00");
        System.setOut(original);
        System.out.println(captured.size() + " " + captured.toString("UTF-8").trim());
        PrintStream closed = new PrintStream(new ByteArrayOutputStream());
        closed.close();
        closed.println("lost");
        System.out.println(closed.checkError() + " " + System.out.checkError() + " " + System.lineSeparator().length());
        System.out.println(args.length + " " + System.getProperty("no.such.property") + " " + System.getProperty("no.such", "default") + " " + System.getProperty("file.separator"));
        System.out.println("\u00e4\u00f6\u00fc \u4e2d\u6587 \ud83d\ude00");
        System.out.println("x".repeat(10000).length());
        System.out.println("y".repeat(9000));
    }
}
