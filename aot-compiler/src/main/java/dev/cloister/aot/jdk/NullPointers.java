package dev.cloister.aot.jdk;

/** Throws the NullPointerExceptions of compiled code, with the texts of the place. */
final class NullPointers {
    private NullPointers() {}

    /** {@code action} and {@code cause} are addresses of texts in the image, 0 for none. */
    static void raise(long action, long cause) {
        NullPointerException thrown = new NullPointerException();
        Target_java_lang_NullPointerException described =
                (Target_java_lang_NullPointerException) (Object) thrown;
        described.action = action;
        described.cause = cause;
        throw thrown;
    }
}
