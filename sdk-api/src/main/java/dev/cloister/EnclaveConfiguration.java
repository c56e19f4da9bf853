package dev.cloister;

import java.util.HexFormat;

/**
 * What the loader of an enclave with key separation (KSS) chooses, and its signer does not: the
 * processor puts it into every report, and into sealing keys that ask for it. An enclave can be
 * told so, beyond the host's power to change it while it runs, which configuration it works with;
 * who verifies a report must look whether it is the right one.
 *
 * @param configId CONFIGID, 128 lower-case hex digits; usually the SHA-512 of what configures it
 * @param version CONFIGSVN, 0..65535; data that a version sealed is open to it and later ones
 */
public record EnclaveConfiguration(String configId, int version) {
    private static final int CONFIG_ID_BYTES = 64;
    private static final int MAX_VERSION = 0xffff;

    /** Checks both. */
    public EnclaveConfiguration {
        if (!configId.matches("[0-9a-f]{128}")) {
            throw new IllegalArgumentException(
                    "CONFIGID is not 128 lower-case hexadecimal digits (" + configId + ")");
        }
        if (version < 0 || version > MAX_VERSION) {
            throw new IllegalArgumentException(
                    "CONFIGSVN must be from 0 to " + MAX_VERSION + " (" + version + ")");
        }
    }

    /** With a CONFIGID of 64 bytes. */
    public static EnclaveConfiguration of(byte[] configId, int version) {
        return new EnclaveConfiguration(HexFormat.of().formatHex(configId), version);
    }

    /** CONFIGID, 64 bytes. */
    public byte[] configIdBytes() {
        return HexFormat.of().parseHex(configId, 0, 2 * CONFIG_ID_BYTES);
    }
}
