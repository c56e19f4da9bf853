package dev.cloister.attestation.collateral;

import dev.cloister.attestation.MalformedException;
import dev.cloister.attestation.encoding.JsonValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Least security versions, and the status of a platform that has them. */
public record TcbLevel(
        List<Integer> componentSvns,
        int pceSvn,
        Instant tcbDate,
        TcbStatus status,
        List<String> advisories) {
    private static final int COMPONENTS = 16;

    /** Whether a platform with these security versions has reached this level. */
    public boolean isReachedBy(List<Integer> platformSvns, int platformPceSvn) {
        for (int i = 0; i < COMPONENTS; i++) {
            if (platformSvns.get(i) < componentSvns.get(i)) {
                return false;
            }
        }
        return platformPceSvn >= pceSvn;
    }

    static TcbLevel read(int version, JsonValue.Members level) {
        JsonValue.Members tcb = level.get("tcb").members();
        return new TcbLevel(
                List.copyOf(version == 2 ? namedSvns(tcb) : listedSvns(tcb)),
                tcb.get("pcesvn").whole(0, 65535),
                TcbInfo.date(level, "tcbDate"),
                TcbStatus.of(level.path() + ".tcbStatus", level.get("tcbStatus").text()),
                TcbInfo.advisories(level));
    }

    private static List<Integer> namedSvns(JsonValue.Members tcb) {
        List<Integer> svns = new ArrayList<>();
        for (int i = 1; i <= COMPONENTS; i++) {
            svns.add(tcb.get("sgxtcbcomp" + (i < 10 ? "0" : "") + i + "svn").whole(0, 255));
        }
        return svns;
    }

    private static List<Integer> listedSvns(JsonValue.Members tcb) {
        List<JsonValue> components = tcb.get("sgxtcbcomponents").items();
        if (components.size() != COMPONENTS) {
            throw new MalformedException(
                    tcb.path() + ".sgxtcbcomponents: has " + components.size() + " items, not 16");
        }
        List<Integer> svns = new ArrayList<>();
        for (JsonValue component : components) {
            svns.add(component.members().get("svn").whole(0, 255));
        }
        return svns;
    }
}
