package dev.cloister.attestation.encoding;

import dev.cloister.attestation.Bytes;
import dev.cloister.attestation.MalformedException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Concatenated PEM blocks (RFC 7468) → DER. */
public final class PemReader {
    private PemReader() {}

    /** Whether the bytes look like PEM at all. */
    public static boolean isPem(Bytes bytes) {
        return Texts.ascii(bytes).contains("-----BEGIN ");
    }

    /** All blocks of one kind, in order. Only white space and NUL may be between and after them. */
    public static List<Bytes> read(String where, String label, Bytes bytes) {
        String begin = "-----BEGIN " + label + "-----";
        String end = "-----END " + label + "-----";
        String text = Texts.ascii(bytes);
        List<Bytes> blocks = new ArrayList<>();
        int at = skipBlank(text, 0);
        while (at < text.length()) {
            int stop = text.startsWith(begin, at) ? text.indexOf(end, at + begin.length()) : -1;
            if (stop < 0) {
                throw new MalformedException(
                        where + ": byte " + at + " does not begin a PEM block " + label);
            }
            blocks.add(decode(where, text.substring(at + begin.length(), stop)));
            at = skipBlank(text, stop + end.length());
        }
        if (blocks.isEmpty()) {
            throw new MalformedException(where + ": has no PEM block " + label);
        }
        return List.copyOf(blocks);
    }

    private static Bytes decode(String where, String body) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < body.length(); i++) {
            if (!isBlank(body.charAt(i))) {
                digits.append(body.charAt(i));
            }
        }
        byte[] decoded = null;
        try {
            decoded = Base64.getDecoder().decode(digits.toString());
        } catch (IllegalArgumentException notBase64) {
            // Said below.
        }
        // The decoder overlooks left-over bits; they would let one text change into another.
        if (decoded == null || !Base64.getEncoder().encodeToString(decoded).contentEquals(digits)) {
            throw new MalformedException(where + ": a PEM block is not Base64");
        }
        return Bytes.of(decoded);
    }

    private static int skipBlank(String text, int from) {
        int at = from;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isBlank(char c) {
        return c == '\n' || c == '\r' || c == ' ' || c == '\t' || c == 0;
    }
}
