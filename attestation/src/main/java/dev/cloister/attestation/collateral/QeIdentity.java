package dev.cloister.attestation.collateral;

import dev.cloister.attestation.Bytes;
import dev.cloister.attestation.MalformedException;
import dev.cloister.attestation.encoding.JsonValue;
import java.time.Instant;
import java.util.List;

/** The identity of the quoting enclave, version 2: who made it, and its levels, the best first. */
public record QeIdentity(
        int version,
        Instant issueDate,
        Instant nextUpdate,
        int tcbEvaluationDataNumber,
        Bytes miscSelect,
        Bytes miscSelectMask,
        Bytes attributes,
        Bytes attributesMask,
        Bytes mrSigner,
        int isvProductId,
        List<Level> levels) {
    /** The least security version for a status. */
    public record Level(int isvSvn, Instant tcbDate, TcbStatus status, List<String> advisories) {
        static Level read(JsonValue.Members level) {
            TcbStatus status =
                    TcbStatus.of(level.path() + ".tcbStatus", level.get("tcbStatus").text());
            if (status != TcbStatus.UP_TO_DATE
                    && status != TcbStatus.OUT_OF_DATE
                    && status != TcbStatus.REVOKED) {
                throw new MalformedException(
                        level.path()
                                + ".tcbStatus: is none of a quoting enclave's ("
                                + status
                                + ")");
            }
            return new Level(
                    level.get("tcb").members().get("isvsvn").whole(0, 65535),
                    TcbInfo.date(level, "tcbDate"),
                    status,
                    TcbInfo.advisories(level));
        }
    }

    static QeIdentity read(JsonValue.Members body) {
        int version = body.get("version").whole(0, Integer.MAX_VALUE);
        if (version != 2) {
            throw new MalformedException(
                    body.path() + ".version: is " + version + "; only version 2 is known");
        }
        if (!body.get("id").text().equals("QE")) {
            throw new MalformedException(
                    body.path() + ".id: is not QE (" + body.get("id").text() + ")");
        }
        return new QeIdentity(
                version,
                TcbInfo.date(body, "issueDate"),
                TcbInfo.date(body, "nextUpdate"),
                body.get("tcbEvaluationDataNumber").whole(0, Integer.MAX_VALUE),
                body.get("miscselect").hex(4),
                body.get("miscselectMask").hex(4),
                body.get("attributes").hex(16),
                body.get("attributesMask").hex(16),
                body.get("mrsigner").hex(32),
                body.get("isvprodid").whole(0, 65535),
                body.get("tcbLevels").items().stream()
                        .map(level -> Level.read(level.members()))
                        .toList());
    }
}
