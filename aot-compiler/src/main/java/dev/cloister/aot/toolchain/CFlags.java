package dev.cloister.aot.toolchain;

import dev.cloister.aot.emit.CSource;
import java.util.ArrayList;
import java.util.List;

/** The compiler flags of every kind of unit, with the reason for those that are not obvious. */
public final class CFlags {
    private static final String TARGET = "--target=x86_64-unknown-linux-gnu";

    private static final List<String> COMMON =
            List.of(
                    TARGET,
                    "-std=gnu11",
                    "-O2",
                    "-ffreestanding",
                    "-fvisibility=hidden",
                    // Canaries live at %fs:0x28, which an enclave does not have.
                    "-fno-stack-protector",
                    "-fno-ident",
                    "-fcf-protection=none",
                    "-fno-asynchronous-unwind-tables",
                    "-ffunction-sections",
                    "-fdata-sections",
                    // The same bytes in any folder, at any time.
                    "-fdebug-compilation-dir=/cloister",
                    "-Werror=date-time");

    private static final List<String> ENCLAVE =
            List.of(
                    "-DCLO_ENCLAVE",
                    "-fPIE",
                    // AVX2, BMI, MOVBE: XFRM of the image allows x87, SSE and AVX, so no AVX-512.
                    "-march=x86-64-v3",
                    // Java's arithmetic: wrap-around, no aliasing rules, no fused multiply-add,
                    // strict IEEE.
                    "-fwrapv",
                    "-fno-strict-aliasing",
                    "-ffp-contract=off",
                    "-fno-math-errno",
                    "-fno-trapping-math",
                    // Page 0 of an enclave may be mapped: a null check is never redundant.
                    "-fno-delete-null-pointer-checks",
                    // Stack traces walk %rbp.
                    "-fno-omit-frame-pointer",
                    "-momit-leaf-frame-pointer",
                    // Each call keeps its frame: traces list it, and endless recursion overflows.
                    "-fno-optimize-sibling-calls",
                    "-gline-tables-only");

    private static final List<String> JAVA =
            List.of(
                    // Every Java call has a frame: stack traces show it, and endless recursion
                    // overflows.
                    "-fno-optimize-sibling-calls");

    private static final List<String> HOST =
            List.of(
                    // Any x86-64 machine may host a simulation.
                    "-fPIC", "-march=x86-64", "-fno-strict-aliasing", "-fno-omit-frame-pointer");

    private static final List<String> OUR_WARNINGS =
            List.of(
                    "-Wall",
                    "-Wextra",
                    "-Wconversion",
                    "-Wshadow",
                    "-Wundef",
                    "-Wmissing-prototypes",
                    "-Werror");

    /**
     * Generated C is not read for style, but what C leaves undefined or guesses is an error in it
     * too.
     */
    private static final List<String> GENERATED_WARNINGS =
            List.of(
                    "-Wno-everything",
                    "-Werror=implicit-function-declaration",
                    "-Werror=incompatible-pointer-types",
                    "-Werror=int-conversion",
                    "-Werror=return-type",
                    "-Werror=uninitialized");

    /** Functions that an author exports must be those that the generated header declares. */
    private static final List<String> AUTHOR_WARNINGS =
            List.of(
                    "-Wno-everything",
                    "-Werror=missing-prototypes",
                    "-Werror=implicit-function-declaration",
                    "-Werror=incompatible-pointer-types",
                    "-Werror=int-conversion",
                    "-Werror=return-type",
                    "-Werror=uninitialized");

    private CFlags() {}

    /** The runtime and the enclave side, written by us. */
    public static List<String> enclave() {
        return enclave(Hardening.NONE);
    }

    /** The same, hardened. */
    static List<String> enclave(Hardening hardening) {
        return join(COMMON, ENCLAVE, hardening.flags(), OUR_WARNINGS);
    }

    /**
     * Compiled Java, generated bridges and tables; assembly that is not preprocessed takes no flags
     * of C.
     */
    public static List<String> generated(String file) {
        return generated(file, Hardening.NONE);
    }

    /** The same, hardened; generated assembly is data. */
    static List<String> generated(String file, Hardening hardening) {
        if (file.endsWith(".s")) {
            return List.of(TARGET);
        }
        List<String> hardened =
                file.endsWith(CSource.ENORMOUS) ? hardening.flagsOfEnormous() : hardening.flags();
        return join(COMMON, ENCLAVE, JAVA, hardened, GENERATED_WARNINGS);
    }

    /** C that an author wrote for native methods. */
    static List<String> author(Hardening hardening) {
        return join(COMMON, ENCLAVE, hardening.flags(), AUTHOR_WARNINGS);
    }

    /** The host library. */
    public static List<String> host() {
        return join(COMMON, HOST, OUR_WARNINGS);
    }

    @SafeVarargs
    private static List<String> join(List<String>... parts) {
        List<String> flags = new ArrayList<>();
        for (List<String> part : parts) {
            flags.addAll(part);
        }
        return List.copyOf(flags);
    }
}
