package dev.cloister.cli.doctor;

import dev.cloister.cli.doctor.Finding.Need;
import java.util.List;

/** Whether the processor runs the code of images at all. */
final class ProcessorChecks {
    /** x86-64-v2 and v3 of the System V ABI, AES and GHASH, by the names of the kernel. */
    private static final List<String> OF_EVERY_IMAGE =
            List.of(
                    "cx16",
                    "lahf_lm",
                    "popcnt",
                    "pni",
                    "sse4_1",
                    "sse4_2",
                    "ssse3",
                    "avx",
                    "avx2",
                    "bmi1",
                    "bmi2",
                    "f16c",
                    "fma",
                    "abm",
                    "movbe",
                    "xsave",
                    "aes",
                    "pclmulqdq");

    private ProcessorChecks() {}

    static List<Finding> of(CpuInfo cpu) {
        return List.of(level(cpu), randomness(cpu), fsGsBase(cpu));
    }

    private static Finding level(CpuInfo cpu) {
        List<String> missing = cpu.missing(OF_EVERY_IMAGE);
        return missing.isEmpty()
                ? Finding.ok(
                        "cpu",
                        Need.SIMULATION,
                        cpu.model() + " has x86-64-v3 (AVX2), AES, PCLMULQDQ")
                : Finding.missing(
                        "cpu",
                        Need.SIMULATION,
                        cpu.model()
                                + " lacks "
                                + String.join(" ", missing)
                                + ", which every image uses",
                        "use a processor since Haswell or Zen; in a virtual machine, pass the"
                                + " host's processor through");
    }

    private static Finding randomness(CpuInfo cpu) {
        return cpu.has("rdrand")
                ? Finding.ok(
                        "rdrand", Need.SIMULATION, cpu.has("rdseed") ? "RDRAND, RDSEED" : "RDRAND")
                : Finding.missing(
                        "rdrand",
                        Need.SIMULATION,
                        "no RDRAND, an enclave's only source of randomness",
                        "in a virtual machine, expose the flag rdrand");
    }

    private static Finding fsGsBase(CpuInfo cpu) {
        return cpu.has("fsgsbase")
                ? Finding.ok("fsgsbase", Need.NOTHING, "WRGSBASE is enabled")
                : Finding.missing(
                        "fsgsbase",
                        Need.NOTHING,
                        "no WRGSBASE: every simulated entry costs a system call",
                        "use Linux 5.9 or newer without the boot option nofsgsbase");
    }
}
