package dev.cloister.attestation.x509;

import dev.cloister.attestation.Bytes;
import dev.cloister.attestation.MalformedException;
import dev.cloister.attestation.encoding.DerReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a PCK certificate says about its platform: the extension 1.2.840.113741.1.13.1 of Intel's
 * certificate profile.
 */
public record PckExtension(
        Bytes ppid,
        List<Integer> componentSvns,
        int pceSvn,
        Bytes cpuSvn,
        Bytes pceId,
        Bytes fmspc,
        int sgxType,
        Optional<Bytes> platformInstanceId) {
    /** The extension's object identifier. */
    public static final String ID = "1.2.840.113741.1.13.1";

    private static final int COMPONENTS = 16;

    /** Reads the extension of a certificate, which must have it. */
    public static PckExtension of(Certificate certificate) {
        Extension extension = certificate.extensions().get(ID);
        if (extension == null) {
            throw new MalformedException(
                    certificate.subject()
                            + ": has no SGX extension ("
                            + ID
                            + "); this is no PCK certificate");
        }
        Map<String, DerReader> items = items(ID, new DerReader("SGX extension", extension.value()));
        Map<String, DerReader> tcb = items(ID + ".2", find(items, ID + ".2"));
        return new PckExtension(
                octets(items, ID + ".1", 16),
                IntStream.rangeClosed(1, COMPONENTS)
                        .mapToObj(
                                i ->
                                        find(tcb, ID + ".2." + i)
                                                .smallInteger("TCB component SVN " + i, 255))
                        .toList(),
                find(tcb, ID + ".2.17").smallInteger("PCESVN", 65535),
                octets(tcb, ID + ".2.18", 16),
                octets(items, ID + ".3", 2),
                octets(items, ID + ".4", 6),
                sgxType(items),
                items.containsKey(ID + ".6")
                        ? Optional.of(octets(items, ID + ".6", 16))
                        : Optional.empty());
    }

    /** A sequence of pairs of object identifier and value; values are left to be read. */
    private static Map<String, DerReader> items(String id, DerReader in) {
        DerReader sequence = in.enter(DerReader.SEQUENCE, id);
        in.end(id);
        Map<String, DerReader> items = new HashMap<>();
        while (sequence.hasMore()) {
            DerReader pair = sequence.enter(DerReader.SEQUENCE, id + " item");
            String name = pair.objectIdentifier(id + " item");
            Bytes value = pair.element(name);
            pair.end(name);
            if (items.put(name, new DerReader("SGX extension", value)) != null) {
                throw sequence.malformed(name, "is there twice");
            }
        }
        return items;
    }

    private static DerReader find(Map<String, DerReader> items, String name) {
        DerReader item = items.get(name);
        if (item == null) {
            throw new MalformedException("SGX extension: " + name + " is missing");
        }
        return item;
    }

    private static Bytes octets(Map<String, DerReader> items, String name, int sizeBytes) {
        DerReader item = find(items, name);
        Bytes value = item.content(DerReader.OCTET_STRING, name);
        if (value.size() != sizeBytes) {
            throw item.malformed(name, "has " + value.size() + " bytes, not " + sizeBytes);
        }
        return value;
    }

    private static int sgxType(Map<String, DerReader> items) {
        DerReader item = find(items, ID + ".5");
        Bytes value = item.content(DerReader.ENUMERATED, "SGX type");
        if (value.size() != 1) {
            throw item.malformed("SGX type", "is not one byte");
        }
        return value.at(0);
    }
}
