import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.ReadOnlyBufferException;
import java.util.stream.Collectors;

/** CharBuffer over arrays and text: as CharSequence, as Readable and Appendable, slices, refusals. */
public class CharBuffers {
    public static void main(String[] args) throws IOException {
        CharBuffer c = CharBuffer.wrap("immutable text");
        System.out.println(c + " " + c.isReadOnly() + c.hasArray() + c.length() + " " + c.subSequence(2, 5) + " " + c.slice(3, 4) + " " + c.chars().mapToObj(x -> String.valueOf((char) x)).collect(Collectors.joining("-")) + " " + c.get() + c.get(5) + c.position() + " " + c.duplicate().equals(c) + c.hashCode());
        try {
            c.put('x');
        } catch (ReadOnlyBufferException e) {
            System.out.println("read only");
        }
        CharBuffer a = CharBuffer.allocate(12);
        a.append("ab").append('c').append("0123456", 2, 4).append(null);
        a.put("xy");
        try {
            a.put("too long");
        } catch (java.nio.BufferOverflowException e) {
            System.out.println("overflow " + a.position());
        }
        a.flip();
        CharBuffer target = CharBuffer.allocate(5);
        System.out.println(a.read(target) + " " + target.flip() + " " + a + " " + a.length() + " " + a.charAt(1) + " " + a.isEmpty());
        a.compact().flip();
        System.out.println(a + " " + a.compareTo(CharBuffer.wrap("3nulz")));
    }
}
