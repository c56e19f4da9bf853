package dev.cloister.aot.jdk;

/** {@code java.lang.NullPointerException}: without HotSpot's computed messages. */
@Substitute("java/lang/NullPointerException")
final class Target_java_lang_NullPointerException {
    private Target_java_lang_NullPointerException() {}

    private String getExtendedNPEMessage() {
        return null;
    }
}
