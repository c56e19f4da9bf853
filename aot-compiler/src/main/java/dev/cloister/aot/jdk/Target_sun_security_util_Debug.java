package dev.cloister.aot.jdk;

/** {@code sun.security.util.Debug}: off. */
@Substitute(value = "sun/security/util/Debug", replaceInitializer = true)
public class Target_sun_security_util_Debug {
    private Target_sun_security_util_Debug() {}

    @Fold
    public static Target_sun_security_util_Debug getInstance(String option) {
        return null;
    }

    @Fold
    public static Target_sun_security_util_Debug getInstance(String option, String prefix) {
        return null;
    }

    @Fold
    public static boolean isOn(String option) {
        return false;
    }

    @Fold
    public static boolean isVerbose() {
        return false;
    }
}
