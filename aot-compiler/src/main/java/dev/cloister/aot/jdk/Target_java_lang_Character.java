package dev.cloister.aot.jdk;

/** {@code java.lang.Character}: without the names of all characters. */
@Substitute("java/lang/Character")
final class Target_java_lang_Character {
    private static final String NO_NAMES = "an enclave has no character names; use the code point";

    private Target_java_lang_Character() {}

    @Refuse(NO_NAMES)
    public static native String getName(int codePoint);

    @Refuse(NO_NAMES)
    public static native int codePointOf(String name);
}
