package dev.cloister.attestation.policy;

import dev.cloister.attestation.Bytes;
import dev.cloister.attestation.MalformedException;
import dev.cloister.attestation.collateral.TcbStatus;
import dev.cloister.attestation.encoding.JsonReader;
import dev.cloister.attestation.encoding.JsonValue;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * JSON → {@link Policy}. A field that is not known is an error: a typing mistake must not loosen a
 * policy.
 */
final class PolicyReader {
    private static final Set<String> FIELDS =
            Set.of(
                    "mrEnclave",
                    "mrSigner",
                    "productId",
                    "minimumSvn",
                    "configId",
                    "minimumConfigSvn",
                    "extendedProductId",
                    "familyId",
                    "anyEnclave",
                    "allowDebug",
                    "allowSimulation",
                    "allowUnstatedStatus",
                    "acceptedStatuses",
                    "acceptedAdvisories",
                    "maximumAgeHours",
                    "minimumTcbEvaluationDataNumber");

    private PolicyReader() {}

    static Policy read(Bytes json) {
        try {
            JsonValue.Members policy = JsonReader.read("policy", json).members();
            policy.allowOnly(FIELDS);
            return new Policy(
                    policy.find("mrEnclave").map(hash -> hash.hex(32)),
                    policy.find("mrSigner").map(hash -> hash.hex(32)),
                    policy.find("productId").map(id -> id.whole(0, 65535)),
                    policy.find("minimumSvn").map(svn -> svn.whole(0, 65535)).orElse(0),
                    separation(policy),
                    isTrue(policy, "anyEnclave"),
                    isTrue(policy, "allowDebug"),
                    isTrue(policy, "allowSimulation"),
                    isTrue(policy, "allowUnstatedStatus"),
                    policy.find("acceptedStatuses")
                            .map(PolicyReader::statuses)
                            .orElse(Set.of(TcbStatus.UP_TO_DATE)),
                    policy.find("acceptedAdvisories").map(PolicyReader::texts),
                    policy.find("maximumAgeHours")
                            .map(hours -> Duration.ofHours(hours.whole(1, 1_000_000))),
                    policy.find("minimumTcbEvaluationDataNumber")
                            .map(number -> number.whole(0, Integer.MAX_VALUE))
                            .orElse(0));
        } catch (MalformedException malformed) {
            throw new PolicyException(malformed.getMessage());
        }
    }

    private static SeparationRules separation(JsonValue.Members policy) {
        return new SeparationRules(
                policy.find("configId").map(id -> id.hex(SeparationRules.CONFIG_ID_BYTES)),
                policy.find("minimumConfigSvn").map(svn -> svn.whole(0, 65535)).orElse(0),
                policy.find("extendedProductId").map(id -> id.hex(SeparationRules.ID_BYTES)),
                policy.find("familyId").map(id -> id.hex(SeparationRules.ID_BYTES)));
    }

    private static boolean isTrue(JsonValue.Members policy, String field) {
        Optional<JsonValue> value = policy.find(field);
        return value.isPresent() && value.get().truth();
    }

    private static Set<TcbStatus> statuses(JsonValue list) {
        Set<TcbStatus> statuses = new HashSet<>();
        for (JsonValue item : list.items()) {
            statuses.add(TcbStatus.of(item.path(), item.text()));
        }
        return statuses;
    }

    private static Set<String> texts(JsonValue list) {
        Set<String> texts = new HashSet<>();
        for (JsonValue item : list.items()) {
            texts.add(item.text());
        }
        return texts;
    }
}
