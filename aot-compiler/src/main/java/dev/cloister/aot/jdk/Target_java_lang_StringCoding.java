package dev.cloister.aot.jdk;

/** {@code java.lang.StringCoding}: only named. */
@Substitute("java/lang/StringCoding")
final class Target_java_lang_StringCoding {
    private Target_java_lang_StringCoding() {}

    @Original
    static native boolean hasNegatives(byte[] bytes, int start, int count);

    @Original
    static native int implEncodeAsciiArray(
            char[] source, int sourceStart, byte[] target, int targetStart, int count);
}
