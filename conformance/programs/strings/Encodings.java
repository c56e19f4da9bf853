import java.nio.charset.StandardCharsets;
import java.nio.charset.Charset;
import java.io.UnsupportedEncodingException;
import java.util.Arrays;

/** Strings to bytes and back, also malformed ones. */
public class Encodings {
    public static void main(String[] args) throws Exception {
        String[] texts = {"", "ascii", "caf\u00e9", "\u20ac5", "\ud83d\ude00", "lone \ud83d high", "low \ude00 lone", "\ufeffbom", "\u07ff\u0800\uffff"};
        Charset[] charsets = {
            StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1, StandardCharsets.US_ASCII, StandardCharsets.UTF_16, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE
        };
        for (String t : texts) {
            for (Charset c : charsets) {
                byte[] bytes = t.getBytes(c);
                System.out.println(c + " " + Arrays.toString(bytes) + " " + new String(bytes, c).equals(t));
            }
        }
        byte[][] inputs = {
            {(byte) 0xc3, (byte) 0xa9}, {(byte) 0xc3}, {(byte) 0xe2, (byte) 0x82}, {(byte) 0xe2, 0x41, 0x42}, {(byte) 0xf0, (byte) 0x9f, (byte) 0x98, (byte) 0x80},
            {(byte) 0xf0, (byte) 0x9f, 0x41}, {(byte) 0xc0, (byte) 0x80}, {(byte) 0xed, (byte) 0xa0, (byte) 0x80}, {(byte) 0xff, 0x61}, {0x61, (byte) 0x80, 0x62},
            {(byte) 0xf4, (byte) 0x90, (byte) 0x80, (byte) 0x80}, {(byte) 0xfe, (byte) 0xff, 0, 0x41}, {(byte) 0xff, (byte) 0xfe, 0x41, 0}, {0, 0x41, (byte) 0xd8, 0, 0, 0x42}, {0x41}
        };
        for (byte[] in : inputs) {
            for (Charset c : charsets) {
                String s = new String(in, c);
                StringBuilder line = new StringBuilder(c.name()).append(':');
                for (char ch : s.toCharArray()) {
                    line.append(' ').append(Integer.toHexString(ch));
                }
                System.out.println(line);
            }
        }
        System.out.println(new String("abc".getBytes("UTF8"), "latin1") + " " + Charset.forName("ascii") + " " + Charset.isSupported("utf-16"));
        try {
            "x".getBytes("no-such-charset");
        } catch (UnsupportedEncodingException e) {
            System.out.println(e);
        }
        try {
            Charset.forName("no such");
        } catch (IllegalArgumentException e) {
            System.out.println(e);
        }
        try {
            Charset.forName("x-nothing");
        } catch (IllegalArgumentException e) {
            System.out.println(e);
        }
        System.out.println(new String(new byte[] {65, 66, 67, 68}, 1, 2, StandardCharsets.UTF_8) + Charset.defaultCharset().name().length());
    }
}
