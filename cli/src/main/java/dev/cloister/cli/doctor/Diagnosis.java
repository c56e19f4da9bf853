package dev.cloister.cli.doctor;

import dev.cloister.cli.doctor.Finding.Need;
import dev.cloister.cli.doctor.Finding.State;
import java.util.List;

/** All findings, and what follows from them. */
public record Diagnosis(List<Finding> findings) {
    /** Copies. */
    public Diagnosis {
        findings = List.copyOf(findings);
    }

    /** Whether images run in the simulator. */
    public boolean canSimulate() {
        return lacksNothing(Need.SIMULATION);
    }

    /** Whether images run in SGX. */
    public boolean canUseHardware() {
        return lacksNothing(Need.HARDWARE);
    }

    /** Whether quotes can be made. */
    public boolean canAttest() {
        return canUseHardware() && lacksNothing(Need.ATTESTATION);
    }

    /** Whether images can be built. */
    public boolean canBuild() {
        return lacksNothing(Need.BUILD);
    }

    private boolean lacksNothing(Need need) {
        return findings.stream()
                .noneMatch(each -> each.need() == need && each.state() == State.MISSING);
    }
}
