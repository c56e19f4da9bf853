package dev.cloister.aot.jdk;

/**
 * {@code sun.text.Normalizer}: the combining classes that case mapping and regular expressions ask
 * for, of the block of combining diacritical marks (UnicodeData.txt, U+0300 to U+036F).
 * Normalisation itself is not in an enclave.
 */
@Substitute(value = "sun/text/Normalizer", whole = true)
final class Target_sun_text_Normalizer {
    /** Last character of a range of equal class, and the class. */
    private static final int[] RANGES = {
        0x314, 230, 0x315, 232, 0x319, 220, 0x31a, 232, 0x31b, 216, 0x320, 220, 0x322, 202, 0x326,
        220, 0x328, 202, 0x333, 220, 0x338, 1, 0x33c, 220, 0x344, 230, 0x345, 240, 0x346, 230,
        0x349, 220, 0x34c, 230, 0x34e, 220, 0x34f, 0, 0x352, 230, 0x356, 220, 0x357, 230, 0x358,
        232, 0x35a, 220, 0x35b, 230, 0x35c, 233, 0x35e, 234, 0x35f, 233, 0x361, 234, 0x362, 233,
        0x36f, 230
    };

    private Target_sun_text_Normalizer() {}

    public static int getCombiningClass(int codePoint) {
        if (codePoint < 0x300 || codePoint > 0x36f) {
            return 0;
        }
        int at = 0;
        while (codePoint > RANGES[at]) {
            at += 2;
        }
        return RANGES[at + 1];
    }
}
