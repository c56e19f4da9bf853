import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** InputStreamReader and OutputStreamWriter over input in pieces, broken input, and each action on it. */
public class MalformedInput {
    static final class Pieces extends InputStream {
        private final byte[] data;
        private int at;

        Pieces(byte[] data) {
            this.data = data;
        }

        @Override
        public int read() {
            return at < data.length ? data[at++] & 255 : -1;
        }

        @Override
        public int read(byte[] b, int offset, int count) {
            if (at == data.length) {
                return -1;
            }
            b[offset] = data[at++];
            return 1;
        }
    }

    static String drain(Reader r) {
        StringBuilder b = new StringBuilder();
        try {
            for (int c = r.read(); c >= 0; c = r.read()) {
                b.append(Integer.toHexString(c)).append(' ');
            }
        } catch (CharacterCodingException e) {
            b.append("! ").append(e.getClass().getSimpleName()).append(' ').append(e.getMessage());
        } catch (IOException e) {
            b.append("! ").append(e);
        }
        return b.toString();
    }

    public static void main(String[] args) throws IOException {
        byte[][] inputs = {{65, -61, -87, -30, -126, -84, -16, -97, -104, -128}, {65, -61}, {-128, 66}, {-30, -126, 66}, {-19, -96, -128}, {-1, -2, 65, 0}, {-2, -1, 0, 65, -40}, {-40, 61, -34, 0, 65}, {}};
        for (Charset c : new Charset[] {StandardCharsets.UTF_8, StandardCharsets.US_ASCII, StandardCharsets.UTF_16, StandardCharsets.UTF_16LE}) {
            for (byte[] input : inputs) {
                System.out.println(c + " " + Arrays.toString(input) + " " + drain(new InputStreamReader(new Pieces(input), c)) + "| " + drain(new InputStreamReader(new ByteArrayInputStream(input), c.newDecoder())) + "| " + drain(new InputStreamReader(new Pieces(input), c.newDecoder().onMalformedInput(CodingErrorAction.IGNORE).onUnmappableCharacter(CodingErrorAction.IGNORE))));
            }
        }
        String text = "a\u00e9\u20ac\ud83d\ude00\ud83dx\ude00";
        for (Charset c : new Charset[] {StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1, StandardCharsets.US_ASCII, StandardCharsets.UTF_16}) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            OutputStreamWriter w = new OutputStreamWriter(out, c);
            for (char x : text.toCharArray()) {
                w.write(x);
            }
            w.flush();
            System.out.println(c + " " + Arrays.toString(out.toByteArray()) + " " + w.getEncoding());
            w.close();
            System.out.println(w.getEncoding());
            try (Writer strict = new OutputStreamWriter(new ByteArrayOutputStream(), c.newEncoder())) {
                strict.write(text);
                System.out.println("written");
            } catch (CharacterCodingException | CharConversionException e) {
                System.out.println(e.getClass().getSimpleName() + " " + e.getMessage());
            }
        }
        InputStreamReader named = new InputStreamReader(new ByteArrayInputStream(new byte[0]), "latin1");
        System.out.println(named.getEncoding() + " " + named.ready() + named.read());
        try {
            new InputStreamReader(new ByteArrayInputStream(new byte[0]), "klingon");
        } catch (java.io.UnsupportedEncodingException e) {
            System.out.println(e.getMessage());
        }
    }
}
