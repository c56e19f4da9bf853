import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Charset encoders and decoders in loops with small buffers, and every action on what they cannot do. */
public class CharsetCoders {
    static String decode(Charset c, byte[] input, int room, CodingErrorAction action) {
        CharsetDecoder d = c.newDecoder().onMalformedInput(action).onUnmappableCharacter(action).replaceWith("?");
        ByteBuffer in = ByteBuffer.allocate(input.length + 8);
        CharBuffer out = CharBuffer.allocate(room);
        StringBuilder result = new StringBuilder();
        int fed = 0;
        boolean end = false;
        for (int step = 0; step < 200; step++) {
            if (fed < input.length) {
                in.put(input[fed++]);
            }
            end = fed == input.length;
            in.flip();
            CoderResult r = d.decode(in, out, end);
            in.compact();
            out.flip();
            result.append(out);
            out.clear();
            if (r.isError()) {
                return result + " ! " + r;
            }
            if (end && r.isUnderflow()) {
                break;
            }
        }
        CoderResult r = d.flush(out);
        out.flip();
        return result.append(out) + " " + r;
    }

    public static void main(String[] args) {
        byte[][] inputs = {"h\u00e9\u20ac\ud83d\ude00!".getBytes(StandardCharsets.UTF_8), "h\u00e9\u20ac".getBytes(StandardCharsets.UTF_16), {65, -61, 40, 66}, {-40, 0, 0, 65}, {65, -30, -126}, {-1, -2, 66, 0}};
        for (Charset c : new Charset[] {StandardCharsets.UTF_8, StandardCharsets.US_ASCII, StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16, StandardCharsets.UTF_16LE}) {
            for (byte[] input : inputs) {
                StringBuilder row = new StringBuilder(c.name());
                for (CodingErrorAction action : new CodingErrorAction[] {CodingErrorAction.REPORT, CodingErrorAction.IGNORE, CodingErrorAction.REPLACE}) {
                    row.append(" |").append(decode(c, input, 2, action).replace("\0", "0"));
                }
                System.out.println(row);
            }
            CharsetEncoder e = c.newEncoder();
            System.out.println(c.displayName() + " " + c.aliases().size() + " " + c.canEncode() + " " + e.averageBytesPerChar() + " " + e.maxBytesPerChar() + " " + Arrays.toString(e.replacement()) + " " + e.canEncode('\u20ac') + e.canEncode("\ud83d") + e.canEncode("a\u00e9") + " " + c.newDecoder().maxCharsPerByte() + " " + c.contains(StandardCharsets.US_ASCII) + " " + c.compareTo(StandardCharsets.UTF_8));
            for (String text : new String[] {"ok", "\u20ac", "x\ud83d", "\ude00y", "\ud83d\ude00"}) {
                try {
                    System.out.print(Arrays.toString(Arrays.copyOf(c.newEncoder().encode(CharBuffer.wrap(text)).array(), 4)) + " ");
                } catch (CharacterCodingException x) {
                    System.out.print(x.getClass().getSimpleName() + " " + x.getMessage() + " ");
                }
                ByteBuffer replaced = c.encode(text);
                System.out.print(replaced.remaining() + " " + c.decode(replaced).length() + "; ");
            }
            System.out.println();
        }
        CharsetEncoder small = StandardCharsets.UTF_8.newEncoder();
        CharBuffer in = CharBuffer.wrap("a\u20ac\ud83d\ude00b");
        ByteBuffer out = ByteBuffer.allocate(3);
        StringBuilder log = new StringBuilder();
        for (CoderResult r = small.encode(in, out, true); ; r = small.encode(in, out, true)) {
            log.append(r).append(out.position()).append('@').append(in.position()).append(' ');
            out.clear();
            if (r.isUnderflow() || in.position() == 2 && log.length() > 60) {
                break;
            }
        }
        System.out.println(log);
        for (Runnable bad : new Runnable[] {() -> Charset.forName("no such"), () -> Charset.forName("unknown-1"), () -> Charset.isSupported(""), () -> small.replaceWith(new byte[0]), () -> StandardCharsets.UTF_8.newDecoder().flush(CharBuffer.allocate(1)), () -> small.onMalformedInput(null), () -> CoderResult.OVERFLOW.length()}) {
            try {
                bad.run();
                System.out.println("ok");
            } catch (RuntimeException e) {
                System.out.println(e.getClass().getSimpleName() + ": " + e.getMessage());
            }
        }
        System.out.println(Charset.forName("utf8") + " " + Charset.forName("LATIN1") + " " + Charset.isSupported("UTF-16") + " " + Charset.defaultCharset() + " " + CoderResult.malformedForLength(3) + CoderResult.unmappableForLength(2).length());
    }
}
