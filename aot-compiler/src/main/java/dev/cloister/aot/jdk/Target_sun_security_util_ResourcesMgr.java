package dev.cloister.aot.jdk;

/**
 * {@code sun.security.util.ResourcesMgr}: texts of the security library's errors. The keys are the
 * English texts with dots between the words.
 */
@Substitute(value = "sun/security/util/ResourcesMgr", whole = true)
public class Target_sun_security_util_ResourcesMgr {
    private Target_sun_security_util_ResourcesMgr() {}

    public static String getString(String key) {
        return key.replace('.', ' ');
    }

    public static String getAuthResourceString(String key) {
        return key.replace('.', ' ');
    }
}
