package dev.cloister.image;

import dev.cloister.image.ImageException.Reason;

/**
 * The signed half of key separation and sharing (KSS). CONFIGID and CONFIGSVN, the other half, are
 * no part of an image: whoever loads the enclave chooses them.
 *
 * @param extendedProductId ISVEXTPRODID, 32 lower-case hex digits in the order of the bytes
 * @param familyId ISVFAMILYID, the same
 */
public record KeySeparation(String extendedProductId, String familyId) {
    /** Sixteen zero bytes. */
    public static final String NONE = "0".repeat(32);

    /** Checks that both are 16 bytes. */
    public KeySeparation {
        require("ISVEXTPRODID", extendedProductId);
        require("ISVFAMILYID", familyId);
    }

    private static void require(String field, String hex) {
        if (!hex.matches("[0-9a-f]{32}")) {
            throw new ImageException(
                    Reason.LAYOUT,
                    "settings: "
                            + field
                            + " must be 32 lower-case hexadecimal digits ("
                            + hex
                            + ")");
        }
    }
}
