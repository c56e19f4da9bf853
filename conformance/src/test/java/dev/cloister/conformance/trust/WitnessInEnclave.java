package dev.cloister.conformance.trust;

import dev.cloister.Trusted;
import dev.cloister.attest.EnclaveIdentity;
import dev.cloister.attest.Evidence;
import dev.cloister.attest.EvidenceException;
import java.util.HexFormat;

/** Hands the host what {@link Evidence} gives to trusted code. */
@Trusted
public final class WitnessInEnclave implements Witness {
    @Override
    public byte[] target() {
        return Evidence.target();
    }

    @Override
    public String configuration() {
        EnclaveIdentity self = Evidence.self();
        return HexFormat.of().formatHex(self.configId()) + " " + self.configVersion();
    }

    @Override
    public byte[] report(byte[] target, byte[] data) {
        return Evidence.report(target, data);
    }

    @Override
    public String verify(byte[] report) {
        try {
            EnclaveIdentity who = Evidence.verify(report);
            return who.mrEnclave() + " " + HexFormat.of().formatHex(who.reportData(), 0, 4);
        } catch (EvidenceException refused) {
            return refused.reason().name();
        }
    }

    @Override
    public byte[] quote(byte[] data) {
        return Evidence.quote(data);
    }
}
