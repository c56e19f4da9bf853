package dev.cloister.aot.emit;

/**
 * One generated file: {@code .c} is C that includes {@code cloister/runtime.h}, {@code .s} is GNU
 * assembly for x86-64.
 */
public record CSource(String name, String text) {
    /** How files of functions end that are too large for some passes of the C compiler. */
    public static final String ENORMOUS = ".enormous.c";
}
