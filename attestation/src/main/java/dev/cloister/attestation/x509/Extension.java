package dev.cloister.attestation.x509;

import dev.cloister.attestation.Bytes;
import dev.cloister.attestation.encoding.DerReader;
import java.util.LinkedHashMap;
import java.util.Map;

/** An extension of a certificate or a revocation list. */
public record Extension(boolean critical, Bytes value) {
    /** Extensions by object identifier; none may be there twice. */
    static Map<String, Extension> readAll(DerReader list) {
        Map<String, Extension> extensions = new LinkedHashMap<>();
        while (list.hasMore()) {
            DerReader item = list.enter(DerReader.SEQUENCE, "extension");
            String name = item.objectIdentifier("extension id");
            boolean critical = item.nextIs(DerReader.BOOLEAN) && item.bool("critical");
            Extension extension =
                    new Extension(critical, item.content(DerReader.OCTET_STRING, "extension"));
            item.end("extension " + name);
            if (extensions.put(name, extension) != null) {
                throw list.malformed("extension " + name, "is there twice");
            }
        }
        return extensions;
    }
}
