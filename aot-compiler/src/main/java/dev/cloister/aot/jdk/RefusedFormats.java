package dev.cloister.aot.jdk;

/** Formats that live on locale data which is not in an enclave. */
final class RefusedFormats {
    private static final String TEXTS =
            "an enclave has no locale data; compare and cut strings by their characters";

    private RefusedFormats() {}

    @Refuse(TEXTS)
    @Substitute("java/text/Collator")
    static final class Collator {}

    @Refuse(TEXTS)
    @Substitute("java/text/BreakIterator")
    static final class BreakIterator {}
}
