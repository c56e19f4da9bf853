package dev.cloister.aot.toolchain;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which instructions an enclave may not contain (Intel SDM volume 3D, "Illegal Instructions" and
 * "RDTSC and RDTSCP"; and what the image's XFRM leaves out). Simulation would run them, hardware
 * would not: that difference is refused at build time.
 */
final class EnclaveInstructions {
    private static final Set<String> ILLEGAL =
            Set.of(
                    // Leave to the operating system or a debugger.
                    "syscall",
                    "sysenter",
                    "sysexit",
                    "sysret",
                    "sysretq",
                    "sysexitq",
                    "int",
                    "into",
                    "int1",
                    "iret",
                    "iretl",
                    "iretq",
                    "lcall",
                    "lcalll",
                    "lcallq",
                    "ljmp",
                    "ljmpl",
                    "ljmpq",
                    "lret",
                    "lretl",
                    "lretq",
                    "vmcall",
                    "vmfunc",
                    "vmmcall",
                    "getsec",
                    // Ask the machine for what a hypervisor answers.
                    "cpuid",
                    "rdpmc",
                    "sgdt",
                    "sgdtq",
                    "sidt",
                    "sidtq",
                    "sldt",
                    "sldtw",
                    "sldtl",
                    "sldtq",
                    "str",
                    "strw",
                    "strl",
                    "strq",
                    "smsw",
                    "smsww",
                    "smswl",
                    "smswq",
                    // Ports.
                    "in",
                    "inb",
                    "inw",
                    "inl",
                    "insb",
                    "insw",
                    "insl",
                    "out",
                    "outb",
                    "outw",
                    "outl",
                    "outsb",
                    "outsw",
                    "outsl",
                    // Segments.
                    "lds",
                    "les",
                    "lfs",
                    "lgs",
                    "lss",
                    "lfsl",
                    "lfsq",
                    "lgsl",
                    "lgsq",
                    "lssl",
                    "lssq",
                    // Privileged.
                    "hlt",
                    "cli",
                    "sti",
                    "clts",
                    "invd",
                    "wbinvd",
                    "invlpg",
                    "lgdt",
                    "lgdtq",
                    "lidt",
                    "lidtq",
                    "lldt",
                    "lldtw",
                    "ltr",
                    "ltrw",
                    "lmsw",
                    "lmsww",
                    "rdmsr",
                    "wrmsr",
                    "xsetbv",
                    "swapgs",
                    "encls",
                    "enclv",
                    "monitor",
                    "mwait");

    /** Legal on SGX2 only, and what they answer is the host's to choose. */
    private static final Set<String> CLOCK = Set.of("rdtsc", "rdtscp");

    private static final Pattern WIDE = Pattern.compile("%zmm|%k[0-7]\\b|%tmm");
    private static final Pattern SEGMENT_TARGET = Pattern.compile("(^|.*,\\s*)%(ds|es|ss|fs|gs)$");

    private EnclaveInstructions() {}

    static Optional<String> whyForbidden(String mnemonic, String operands) {
        if (ILLEGAL.contains(mnemonic)) {
            return Optional.of(
                    "is illegal in an enclave; ask the host through an ocall, or do without");
        }
        if (CLOCK.contains(mnemonic)) {
            return Optional.of("is illegal in an SGX1 enclave; use cloi_platform_time_ns");
        }
        if (mnemonic.equals("<unknown>") || mnemonic.equals("(bad)")) {
            return Optional.of("is not an instruction; data belongs into .rodata");
        }
        if (operands.indexOf('%') < 0) {
            return Optional.empty();
        }
        if (WIDE.matcher(operands).find()) {
            return Optional.of(
                    "needs AVX-512 or AMX, which the image's XFRM leaves out; compile for x86-64-v3");
        }
        boolean writesSegment = mnemonic.startsWith("mov") || mnemonic.startsWith("pop");
        if (writesSegment && SEGMENT_TARGET.matcher(operands).matches()) {
            return Optional.of("writes a segment register, which is illegal in an enclave");
        }
        return Optional.empty();
    }
}
