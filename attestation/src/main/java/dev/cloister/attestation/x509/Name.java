package dev.cloister.attestation.x509;

import dev.cloister.attestation.Bytes;
import dev.cloister.attestation.MalformedException;
import dev.cloister.attestation.encoding.DerReader;
import java.nio.charset.StandardCharsets;

/**
 * A distinguished name. Names are equal when their bytes are; Intel writes each the same
 * everywhere.
 */
public record Name(Bytes encoded) {
    private static final String COMMON_NAME = "2.5.4.3";

    /** The common name for messages, or a stand-in. */
    @Override
    public String toString() {
        try {
            DerReader sets =
                    new DerReader("name", encoded).enter(DerReader.SEQUENCE, "distinguished name");
            while (sets.hasMore()) {
                DerReader attribute =
                        sets.enter(DerReader.SET, "set").enter(DerReader.SEQUENCE, "attribute");
                if (attribute.objectIdentifier("type").equals(COMMON_NAME)) {
                    DerReader value = new DerReader("name", attribute.element("value"));
                    return printable(value);
                }
            }
        } catch (MalformedException unnamed) {
            // A name is only shown; what decides is its bytes.
        }
        return "(no common name)";
    }

    private static String printable(DerReader value) {
        int[] stringTags = {0x0c, 0x13, 0x16};
        for (int tag : stringTags) {
            if (value.nextIs(tag)) {
                String text =
                        new String(value.content(tag, "value").toArray(), StandardCharsets.UTF_8);
                StringBuilder shown = new StringBuilder();
                for (int i = 0; i < text.length(); i++) {
                    char c = text.charAt(i);
                    shown.append(c < ' ' || c > '~' ? '?' : c);
                }
                return shown.toString();
            }
        }
        return "(no common name)";
    }
}
