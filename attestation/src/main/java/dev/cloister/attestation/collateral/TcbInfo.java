package dev.cloister.attestation.collateral;

import dev.cloister.attestation.Bytes;
import dev.cloister.attestation.MalformedException;
import dev.cloister.attestation.encoding.JsonValue;
import dev.cloister.attestation.encoding.Texts;
import java.time.Instant;
import java.util.List;

/** TCB info, version 2 or 3: the levels of all platforms of one kind, the best first. */
public record TcbInfo(
        int version,
        Instant issueDate,
        Instant nextUpdate,
        Bytes fmspc,
        Bytes pceId,
        int tcbType,
        int tcbEvaluationDataNumber,
        List<TcbLevel> levels) {
    static TcbInfo read(JsonValue.Members body) {
        int version = body.get("version").whole(0, Integer.MAX_VALUE);
        if (version != 2 && version != 3) {
            throw new MalformedException(
                    body.path() + ".version: is " + version + "; versions 2 and 3 are known");
        }
        if (version == 3 && !body.get("id").text().equals("SGX")) {
            throw new MalformedException(
                    body.path() + ".id: is not SGX (" + body.get("id").text() + ")");
        }
        int tcbType = body.get("tcbType").whole(0, Integer.MAX_VALUE);
        if (tcbType != 0) {
            throw new MalformedException(
                    body.path() + ".tcbType: is " + tcbType + "; only 0 is known");
        }
        return new TcbInfo(
                version,
                date(body, "issueDate"),
                date(body, "nextUpdate"),
                body.get("fmspc").hex(6),
                body.get("pceId").hex(2),
                tcbType,
                body.get("tcbEvaluationDataNumber").whole(0, Integer.MAX_VALUE),
                body.get("tcbLevels").items().stream()
                        .map(level -> TcbLevel.read(version, level.members()))
                        .toList());
    }

    static Instant date(JsonValue.Members body, String name) {
        return Texts.dashedTime(body.path() + "." + name, body.get(name).text());
    }

    static List<String> advisories(JsonValue.Members level) {
        return level.find("advisoryIDs")
                .map(ids -> ids.items().stream().map(JsonValue::text).toList())
                .orElse(List.of());
    }
}
