package dev.cloister.aot.toolchain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Against what the code of an image is compiled beyond the fences that the boundary always has: a
 * choice of the image's builder, because each costs much. It is in the build record and so in
 * MRENCLAVE, and the linked image is checked for what it promises. The two cannot be combined.
 */
public enum Hardening {
    /** Nothing more: for processors whose microcode mends the holes, or code without secrets. */
    NONE(List.of(), List.of()),
    /**
     * Load value injection (CVE-2020-0551): a fence behind every load whose value could steer
     * another access, and no return or indirect branch straight from memory. Also in hand-written
     * assembly.
     */
    LVI(
            List.of("-mlvi-hardening", "-mllvm", "-x86-experimental-lvi-inline-asm-hardening"),
            // The compiler's search for places would take minutes: a fence at every access instead.
            List.of("-mseses")),
    /**
     * Spectre variants 1 and 2: loads on mispredicted paths see poisoned addresses (speculative
     * load hardening), indirect branches go through retpolines.
     */
    SPECTRE(
            List.of("-mspeculative-load-hardening", "-mretpoline"),
            List.of("-mspeculative-load-hardening", "-mretpoline"));

    private final List<String> flags;
    private final List<String> flagsOfEnormous;

    Hardening(List<String> flags, List<String> flagsOfEnormous) {
        this.flags = flags;
        this.flagsOfEnormous = flagsOfEnormous;
    }

    /** What the C compiler is told. */
    List<String> flags() {
        return flags;
    }

    /** The same for files of enormous functions. */
    List<String> flagsOfEnormous() {
        return flagsOfEnormous;
    }

    /** As settings and build records write it: {@code none}, {@code lvi}, {@code spectre}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads a label.
     *
     * @throws IllegalArgumentException that names those that there are
     */
    public static Hardening parse(String label) {
        return Arrays.stream(values())
                .filter(each -> each.label().equals(label))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "hardening: there is no "
                                                + label
                                                + "; use one of "
                                                + Arrays.stream(values())
                                                        .map(Hardening::label)
                                                        .collect(Collectors.joining(", "))));
    }
}
