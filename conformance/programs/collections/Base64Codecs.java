import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/** Base64 basic, URL and MIME: padding, wrapping, streams, buffers, and malformed text. */
public class Base64Codecs {
    public static void main(String[] args) throws IOException {
        byte[] data = new byte[120];
        for (int i = 0; i < data.length; i++) {
            data[i] = (byte) (i * 73 + 5);
        }
        Base64.Encoder[] encoders = {Base64.getEncoder(), Base64.getUrlEncoder(), Base64.getMimeEncoder(), Base64.getEncoder().withoutPadding(), Base64.getMimeEncoder(10, "|".getBytes(StandardCharsets.US_ASCII))};
        Base64.Decoder[] decoders = {Base64.getDecoder(), Base64.getUrlDecoder(), Base64.getMimeDecoder()};
        for (Base64.Encoder e : encoders) {
            StringBuilder row = new StringBuilder();
            for (int n = 0; n < 8; n++) {
                row.append(e.encodeToString(Arrays.copyOfRange(data, 3, 3 + n))).append(' ');
            }
            System.out.println(row + e.encodeToString(data).replace("\r\n", "\\"));
            System.out.println(new String(e.encode(ByteBuffer.wrap(data, 5, 7)).array(), StandardCharsets.ISO_8859_1) + " " + e.encode(data, new byte[200]));
        }
        for (String t : new String[] {"", "QQ==", "QQ=", "QQ", "Q", "Q===", "QUI=", "QUI", "QUJD", "QUJDRA==x", "Q\nQ==", "-_-_", "+/+/", "QQ==QQ==", "=", "Q=Q=", "\u00e9abc", "QR=="}) {
            StringBuilder row = new StringBuilder(t.replace('\n', '\\'));
            for (Base64.Decoder d : decoders) {
                try {
                    row.append(' ').append(Arrays.toString(d.decode(t)));
                } catch (IllegalArgumentException e) {
                    row.append(" !").append(e.getMessage());
                }
            }
            System.out.println(row);
        }
        for (Base64.Encoder e : encoders) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (OutputStream wrapped = e.wrap(out)) {
                wrapped.write(data, 0, 50);
                wrapped.write(data[50]);
                wrapped.write(data, 51, 68);
            }
            Base64.Decoder d = e == encoders[1] ? decoders[1] : e == encoders[4] || e == encoders[2] ? decoders[2] : decoders[0];
            byte[] back = d.wrap(new ByteArrayInputStream(out.toByteArray())).readAllBytes();
            System.out.println(out.size() + " " + Arrays.equals(back, Arrays.copyOf(data, 119)));
        }
        try {
            decoders[0].decode(new byte[] {65, 65, 65, 65}, new byte[2]);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        try {
            Base64.getMimeEncoder(10, new byte[] {'A'});
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
    }
}
