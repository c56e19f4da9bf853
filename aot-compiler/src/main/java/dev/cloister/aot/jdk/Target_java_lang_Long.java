package dev.cloister.aot.jdk;

/** {@code java.lang.Long}: only named. */
@Substitute("java/lang/Long")
final class Target_java_lang_Long {
    private Target_java_lang_Long() {}

    @Original
    static native String fastUUID(long low, long high);
}
