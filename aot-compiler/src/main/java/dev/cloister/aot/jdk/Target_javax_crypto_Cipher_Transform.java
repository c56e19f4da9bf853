package dev.cloister.aot.jdk;

/**
 * {@code javax.crypto.Cipher.Transform}: providers write their modes and paddings as plain
 * alternatives, which need no regular expressions.
 */
@Substitute(value = "javax/crypto/Cipher$Transform", replaceInitializer = true)
final class Target_javax_crypto_Cipher_Transform {
    private Target_javax_crypto_Cipher_Transform() {}

    private static boolean matches(String alternatives, String name) {
        int start = 0;
        for (int at = alternatives.indexOf('|'); at >= 0; at = alternatives.indexOf('|', start)) {
            if (alternatives.substring(start, at).equalsIgnoreCase(name)) {
                return true;
            }
            start = at + 1;
        }
        return alternatives.substring(start).equalsIgnoreCase(name);
    }
}
