package dev.cloister.aot.jca;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Algorithms that an algorithm asks for by a name that it takes from its own name or from data. */
final class ImpliedAlgorithms {
    /** A service that is needed as well. */
    record Implied(String type, String name) {}

    private static final Pattern OAEP =
            Pattern.compile("(?i)RSA/[^/]*/OAEPWith([-A-Z0-9/]+)AndMGF1Padding");

    /** What certificates are signed with today. */
    private static final List<String> CERTIFICATE_SIGNATURES =
            List.of(
                    "SHA256withRSA",
                    "SHA384withRSA",
                    "SHA512withRSA",
                    "SHA256withECDSA",
                    "SHA384withECDSA",
                    "SHA512withECDSA");

    private ImpliedAlgorithms() {}

    static List<Implied> of(String type, String name) {
        List<Implied> implied = new ArrayList<>();
        if (type.equals("Cipher")) {
            Matcher oaep = OAEP.matcher(name);
            if (oaep.matches()) {
                implied.add(new Implied("MessageDigest", oaep.group(1)));
                implied.add(new Implied("MessageDigest", "SHA-1"));
            }
        } else if (type.equals("CertificateFactory")) {
            implied.add(new Implied("KeyFactory", "RSA"));
            implied.add(new Implied("KeyFactory", "EC"));
            implied.add(new Implied("AlgorithmParameters", "EC"));
            CERTIFICATE_SIGNATURES.forEach(s -> implied.add(new Implied("Signature", s)));
        }
        return implied;
    }
}
