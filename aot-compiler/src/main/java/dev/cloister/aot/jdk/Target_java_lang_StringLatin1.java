package dev.cloister.aot.jdk;

/** {@code java.lang.StringLatin1}: only named. */
@Substitute("java/lang/StringLatin1")
final class Target_java_lang_StringLatin1 {
    private Target_java_lang_StringLatin1() {}

    @Original
    static native void inflate(
            byte[] source, int sourceStart, char[] target, int targetStart, int count);
}
