import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** getBytes and new String in each standard charset, unmappable and malformed input included. */
public class EncodingRoundTrips {
    static String hex(byte[] b) {
        StringBuilder s = new StringBuilder();
        for (byte x : b) {
            s.append(Character.forDigit(x >> 4 & 15, 16)).append(Character.forDigit(x & 15, 16));
        }
        return s.toString();
    }

    public static void main(String[] args) throws UnsupportedEncodingException {
        Charset[] all = {StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1, StandardCharsets.US_ASCII, StandardCharsets.UTF_16, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE};
        String[] texts = {"", "abc", "\u00e9\u00ff", "\u20ac\u0142", "\ud83d\ude00!", "\ud83dx", "x\ude00", "\ufeffbom", "\u0000\u007f\u0080\u07ff\u0800\uffff"};
        for (Charset c : all) {
            StringBuilder row = new StringBuilder(c.name()).append(' ');
            for (String s : texts) {
                byte[] b = s.getBytes(c);
                String back = new String(b, c);
                row.append(hex(b)).append(back.equals(s) ? "= " : "~" + back.length() + " ");
            }
            System.out.println(row);
        }
        byte[][] broken = {{(byte) 0x80}, {(byte) 0xc0, (byte) 0x80}, {(byte) 0xc3}, {(byte) 0xe2, (byte) 0x82}, {(byte) 0xe2, 0x28, (byte) 0xa1}, {(byte) 0xed, (byte) 0xa0, (byte) 0x80},
            {(byte) 0xf0, (byte) 0x9f, (byte) 0x98}, {(byte) 0xf4, (byte) 0x90, (byte) 0x80, (byte) 0x80}, {(byte) 0xf8, (byte) 0x88, (byte) 0x80, (byte) 0x80, (byte) 0x80}, {(byte) 0xff, (byte) 0xfe, 65},
            {65, (byte) 0xf0, (byte) 0x9f, (byte) 0x98, 66}, {(byte) 0xd8, 0x3d, 0, 65}, {(byte) 0xfe, (byte) 0xff, 0, 65, 1}, {(byte) 0xe0, (byte) 0x80, (byte) 0xaf}};
        for (byte[] b : broken) {
            StringBuilder row = new StringBuilder(hex(b)).append(' ');
            for (Charset c : all) {
                row.append(Arrays.toString(new String(b, c).codePoints().toArray()));
            }
            System.out.println(row);
        }
        System.out.println(hex("gr\u00fc\u00df".getBytes("utf8")) + " " + hex("gr\u00fc\u00df".getBytes("latin1")) + " " + hex("\u00fc".getBytes("UTF-16")) + " " + new String(new byte[] {(byte) 0xfc}, "ISO8859_1"));
        try {
            "x".getBytes("no-such-charset");
        } catch (UnsupportedEncodingException e) {
            System.out.println(e.getMessage());
        }
        byte[] low = new byte[4];
        "a\u0142bc\u20ac".getBytes(1, 4, low, 1);
        System.out.println(hex(low));
        StringBuilder every = new StringBuilder();
        for (int c = 0; c < 0x110000; c += 37) {
            every.appendCodePoint(c);
        }
        for (Charset c : all) {
            byte[] b = every.toString().getBytes(c);
            System.out.println(c + " " + b.length + " " + Arrays.hashCode(b) + " " + new String(b, c).hashCode());
        }
    }
}
