package dev.cloister.aot.jdk;

/** {@code java.lang.StringUTF16}: the byte order of x86-64 as constants. */
@Substitute(value = "java/lang/StringUTF16", replaceInitializer = true)
final class Target_java_lang_StringUTF16 {
    @Fold static final int HI_BYTE_SHIFT = 0;
    @Fold static final int LO_BYTE_SHIFT = 8;

    private Target_java_lang_StringUTF16() {}

    @Fold
    private static boolean isBigEndian() {
        return false;
    }

    @Original
    static native byte[] newBytesFor(int chars);

    @Original
    static native byte[] compress(byte[] utf16, int start, int chars);

    @Original
    static native byte[] compress(char[] text, int start, int chars);

    @Original
    static native byte[] toBytes(char[] text, int start, int chars);
}
