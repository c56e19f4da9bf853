package dev.cloister.aot.jdk;

/**
 * {@code sun.security.util.SecurityProviderConstants}: the default key sizes in bits, which no
 * property changes.
 */
@Substitute(value = "sun/security/util/SecurityProviderConstants", whole = true)
public final class Target_sun_security_util_SecurityProviderConstants {
    public static final int DEF_DSA_KEY_SIZE = 2048;
    public static final int DEF_RSA_KEY_SIZE = 2048;
    public static final int DEF_RSASSA_PSS_KEY_SIZE = 2048;
    public static final int DEF_DH_KEY_SIZE = 2048;
    public static final int DEF_EC_KEY_SIZE = 256;
    public static final int DEF_ED_KEY_SIZE = 255;
    public static final int DEF_XEC_KEY_SIZE = 255;

    private Target_sun_security_util_SecurityProviderConstants() {}
}
