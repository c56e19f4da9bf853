package dev.cloister.cli.doctor;

import java.util.ArrayList;
import java.util.List;

/** Machine → diagnosis. */
public final class Doctor {
    private Doctor() {}

    /** Looks at everything, a topic per line. */
    public static Diagnosis examine(Machine machine) {
        CpuInfo cpu = CpuInfo.of(machine.text("/proc/cpuinfo").orElse(""));
        List<Finding> findings = new ArrayList<>();
        findings.addAll(ProcessorChecks.of(cpu));
        findings.addAll(SystemChecks.of(machine, cpu));
        findings.addAll(SgxChecks.of(machine, cpu));
        findings.addAll(AttestationChecks.of(machine));
        findings.addAll(BuildChecks.of(machine));
        return new Diagnosis(findings);
    }
}
