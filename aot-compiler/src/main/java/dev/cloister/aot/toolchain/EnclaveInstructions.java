package dev.cloister.aot.toolchain;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Which instructions an enclave may not contain (Intel SDM volume 3D, "Illegal Instructions" and
 * "RDTSC and RDTSCP"; and what the image's XFRM leaves out), and which only known places may have.
 * Simulation would run them, hardware would not: that difference is refused at build time.
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

    static final String ENCLU = "enclu";

    /** Legal on SGX2 only, and what they answer is the host's to choose. */
    private static final Set<String> CLOCK = Set.of("rdtsc", "rdtscp");

    /** Moves the thread area, or opens memory to the process around the enclave. */
    private static final Set<String> HOSTS_STATE =
            Set.of("wrfsbase", "wrgsbase", "wrfsbaseq", "wrgsbaseq", "wrpkru");

    /** The exits, EACCEPT, EREPORT and EGETKEY: each is read and attacked by name. */
    private static final Set<String> ENCLU_FUNCTIONS =
            Set.of(
                    "cloi_exit_done",
                    "cloi_exit_ocall",
                    "cloi_exit_exception",
                    "cloi_platform_add_pages",
                    "cloi_platform_report",
                    "cloi_platform_key");

    /** Sets rounding, exceptions and registers that the exits do not clear to what is right. */
    private static final String STATE_FUNCTION = "clo_enclave_entry";

    /** All of x87 begins with f; then the rest of what loads MXCSR or the whole state. */
    private static final Pattern FLOATING_STATE =
            Pattern.compile(
                    "f[a-z0-9]+|emms|wait|v?ldmxcsr|xrstors?(64)?|xrstors64|fxrstor(64)?|xsave\\w*");

    private static final Pattern MMX = Pattern.compile("%mm[0-7]|%st\\b");

    /** Every processor with SGX has them; the kernels are read and tested by name. */
    private static final Pattern CIPHER =
            Pattern.compile("v?(aes(enc|dec|enclast|declast|imc|keygenassist)|pclmul[a-z]*)");

    private static final Pattern CIPHER_FUNCTIONS = Pattern.compile("cloi_(aes|ghash)(_\\w+)?");

    /** Not every processor with SGX has them, and inside nobody can ask. */
    private static final Pattern NEWER =
            Pattern.compile(
                    "sha(1|256)\\w+|v?gf2p8\\w+|vpdp\\w+|vpmadd52\\w+|vsha512\\w+|vsm[34]\\w+");

    private static final Pattern WIDE = Pattern.compile("%zmm|%k[0-7]\\b|%tmm");
    private static final Pattern SEGMENT_TARGET = Pattern.compile("(^|.*,\\s*)%(ds|es|ss|fs|gs)$");

    private EnclaveInstructions() {}

    static Optional<String> whyForbidden(String function, String mnemonic, String operands) {
        if (mnemonic.equals(ENCLU) && !ENCLU_FUNCTIONS.contains(function)) {
            return Optional.of(
                    "is allowed in "
                            + String.join(", ", new TreeSet<>(ENCLU_FUNCTIONS))
                            + " only; call one of them");
        }
        if (HOSTS_STATE.contains(mnemonic)) {
            return Optional.of("changes state that the enclave shares with its host; do without");
        }
        boolean isFloatingState =
                FLOATING_STATE.matcher(mnemonic).matches() || MMX.matcher(operands).find();
        if (isFloatingState && !function.equals(STATE_FUNCTION)) {
            return Optional.of(
                    "uses x87 or MMX, which the exits do not clear, or changes how SSE rounds; only "
                            + STATE_FUNCTION
                            + " may: use SSE, and no long double");
        }
        if (ILLEGAL.contains(mnemonic)) {
            return Optional.of(
                    "is illegal in an enclave; ask the host through an ocall, or do without");
        }
        if (CLOCK.contains(mnemonic)) {
            return Optional.of("is illegal in an SGX1 enclave; use cloi_platform_time_ns");
        }
        boolean isCipher = CIPHER.matcher(mnemonic).matches();
        if (isCipher && !CIPHER_FUNCTIONS.matcher(function).matches()) {
            return Optional.of(
                    "is allowed in native/runtime/crypto only; use javax.crypto from Java");
        }
        if (NEWER.matcher(mnemonic).matches() || isCipher && operands.contains("%ymm")) {
            return Optional.of(
                    "is not known to every processor with SGX; compile for x86-64-v3 with AES and PCLMULQDQ");
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
