package dev.cloister.attestation.policy;

import dev.cloister.attestation.Bytes;
import java.util.List;
import java.util.Optional;

/**
 * What a policy asks of an enclave with key separation (KSS); nothing by default.
 *
 * @param configId exactly this CONFIGID
 * @param minimumConfigSvn the least CONFIGSVN; it means something only together with a CONFIGID
 * @param extendedProductId exactly this ISVEXTPRODID
 * @param familyId exactly this ISVFAMILYID
 */
public record SeparationRules(
        Optional<Bytes> configId,
        int minimumConfigSvn,
        Optional<Bytes> extendedProductId,
        Optional<Bytes> familyId) {
    static final int CONFIG_ID_BYTES = 64;
    static final int ID_BYTES = 16;

    /** Refuses what can only be a slip. */
    public SeparationRules {
        check(configId, CONFIG_ID_BYTES, "configId");
        check(extendedProductId, ID_BYTES, "extendedProductId");
        check(familyId, ID_BYTES, "familyId");
        if (minimumConfigSvn < 0 || minimumConfigSvn > 65535) {
            throw new PolicyException(
                    "policy: minimumConfigSvn is not in 0..65535 (" + minimumConfigSvn + ")");
        }
        if (minimumConfigSvn > 0 && configId.isEmpty()) {
            throw new PolicyException(
                    "policy: minimumConfigSvn without configId: the host chooses both, and another"
                            + " configuration counts its own versions; give configId");
        }
    }

    /** Asks nothing. */
    static SeparationRules none() {
        return new SeparationRules(Optional.empty(), 0, Optional.empty(), Optional.empty());
    }

    private static void check(Optional<Bytes> id, int bytes, String field) {
        if (id.isPresent() && id.get().size() != bytes) {
            throw new PolicyException(
                    "policy: " + field + " has " + id.get().size() + " bytes, not " + bytes);
        }
    }

    void judge(Optional<Separation> separation, List<Refusal> refusals) {
        judge(Rule.CONFIG_ID, configId, separation.map(Separation::configId), refusals);
        judge(
                Rule.EXTENDED_PRODUCT_ID,
                extendedProductId,
                separation.map(Separation::extendedProductId),
                refusals);
        judge(Rule.FAMILY_ID, familyId, separation.map(Separation::familyId), refusals);
        int version = separation.map(Separation::configVersion).orElse(0);
        if (version < minimumConfigSvn) {
            refusals.add(
                    new Refusal(
                            Rule.MINIMUM_CONFIG_SVN,
                            "configuration version is " + version + ", below " + minimumConfigSvn));
        }
    }

    private static void judge(
            Rule rule, Optional<Bytes> wanted, Optional<Bytes> actual, List<Refusal> refusals) {
        if (wanted.isPresent() && !wanted.equals(actual)) {
            String is = actual.map(id -> "is " + id).orElse("is not in the evidence");
            refusals.add(new Refusal(rule, is + ", not " + wanted.get()));
        }
    }
}
