package dev.cloister.seal;

import dev.cloister.attest.EnclaveIdentity;
import dev.cloister.seal.SealException.Reason;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The first {@link #BYTES} bytes of sealed data: which key opens it. Layout in docs/sealing.md.
 *
 * <p>Trust: every field comes from outside and is only compared with what this enclave is, or
 * handed to the processor; all of it is authenticated with the data.
 */
record SealHeader(
        int policy,
        int version,
        int configVersion,
        int productId,
        byte[] cpuVersion,
        byte[] boundTo,
        byte[] extendedProductId,
        byte[] familyId,
        byte[] configDigest,
        byte[] attributes,
        byte[] labelDigest,
        byte[] keyId,
        byte[] nonce,
        int contentBytes) {
    static final int BYTES = 184;
    static final int FORMAT = 1;
    static final int NONCE_BYTES = 12;
    static final int KEY_ID_BYTES = 32;
    static final int TAG_BYTES = 16;

    /** Bits of KEYPOLICY. */
    static final int BY_ENCLAVE = 1;

    static final int BY_SIGNER = 2;

    /** CONFIGID, ISVFAMILYID and ISVEXTPRODID; of enclaves with key separation only. */
    static final int BY_SEPARATION = 0x38;

    /** All attributes but CET and AEX-notify, which protect nothing that a key should depend on. */
    static final byte[] ATTRIBUTE_MASK = {
        (byte) 0xbf, (byte) 0xfb, -1, -1, -1, -1, -1, -1,
    };

    private static final int DIGEST_BYTES = 16;
    private static final byte[] MAGIC = "CLOSEAL".getBytes(StandardCharsets.US_ASCII);

    /** The header of data that this enclave seals now. */
    static SealHeader of(
            EnclaveIdentity self,
            boolean byEnclave,
            byte[] label,
            byte[] keyId,
            byte[] nonce,
            int contentBytes) {
        byte[] body = self.toBytes();
        byte[] attributes = Arrays.copyOfRange(body, 48, 56);
        for (int i = 0; i < attributes.length; i++) {
            attributes[i] &= ATTRIBUTE_MASK[i];
        }
        return new SealHeader(
                (byEnclave ? BY_ENCLAVE : BY_SIGNER)
                        | (self.hasKeySeparation() ? BY_SEPARATION : 0),
                self.securityVersion(),
                self.configVersion(),
                self.productId(),
                self.cpuVersion(),
                HexFormat.of().parseHex(byEnclave ? self.mrEnclave() : self.mrSigner()),
                self.extendedProductId(),
                self.familyId(),
                digest(self.configId()),
                attributes,
                digest(label),
                keyId,
                nonce,
                contentBytes);
    }

    byte[] encode() {
        ByteBuffer out = ByteBuffer.allocate(BYTES).order(ByteOrder.LITTLE_ENDIAN);
        out.put(MAGIC).put((byte) FORMAT);
        out.putShort((short) policy).putShort((short) version);
        out.putShort((short) configVersion).putShort((short) productId);
        out.put(cpuVersion).put(boundTo).put(extendedProductId).put(familyId);
        out.put(configDigest).put(attributes).put(labelDigest);
        out.put(keyId).put(nonce).putInt(contentBytes);
        return out.array();
    }

    /** Reads the header; the data must be exactly as long as it says. */
    static SealHeader read(byte[] sealed) {
        if (sealed.length < MAGIC.length + 1) {
            throw new SealException(Reason.TRUNCATED, "ends before its header does");
        }
        if (!Arrays.equals(MAGIC, Arrays.copyOf(sealed, MAGIC.length))) {
            throw new SealException(Reason.NOT_SEALED_DATA, "does not begin as sealed data does");
        }
        if (sealed[MAGIC.length] != FORMAT) {
            throw new SealException(
                    Reason.UNKNOWN_FORMAT,
                    "is in format "
                            + (sealed[MAGIC.length] & 0xff)
                            + "; this enclave knows format "
                            + FORMAT);
        }
        if (sealed.length < BYTES + TAG_BYTES) {
            throw new SealException(Reason.TRUNCATED, "ends before its header does");
        }
        ByteBuffer in = ByteBuffer.wrap(sealed).order(ByteOrder.LITTLE_ENDIAN).position(8);
        SealHeader header =
                new SealHeader(
                        in.getShort() & 0xffff,
                        in.getShort() & 0xffff,
                        in.getShort() & 0xffff,
                        in.getShort() & 0xffff,
                        take(in, 16),
                        take(in, 32),
                        take(in, 16),
                        take(in, 16),
                        take(in, DIGEST_BYTES),
                        take(in, 8),
                        take(in, DIGEST_BYTES),
                        take(in, KEY_ID_BYTES),
                        take(in, NONCE_BYTES),
                        in.getInt());
        long expected = (long) BYTES + header.contentBytes + TAG_BYTES;
        if (header.contentBytes < 0 || sealed.length > expected) {
            throw new SealException(
                    Reason.NOT_SEALED_DATA, "has bytes at its end that belong to nothing");
        }
        if (sealed.length < expected) {
            throw new SealException(Reason.TRUNCATED, "is shorter than it says");
        }
        return header;
    }

    /** Refuses what this enclave has no key for, with the first reason that applies. */
    void checkReadableBy(SealHeader own) {
        require(policy == own.policy, Reason.OTHER_BINDING, "is bound in another way");
        if ((policy & BY_ENCLAVE) != 0) {
            require(same(boundTo, own.boundTo), Reason.OTHER_ENCLAVE, "is another image's");
        }
        require(same(boundTo, own.boundTo), Reason.OTHER_SIGNER, "is of another signer");
        require(
                productId == own.productId
                        && same(extendedProductId, own.extendedProductId)
                        && same(familyId, own.familyId),
                Reason.OTHER_PRODUCT,
                "is another product's");
        require(
                same(configDigest, own.configDigest),
                Reason.OTHER_CONFIGURATION,
                "is of an enclave with another CONFIGID");
        require(
                same(attributes, own.attributes),
                Reason.OTHER_ATTRIBUTES,
                "is of an enclave with other attributes, such as a debug enclave");
        require(same(labelDigest, own.labelDigest), Reason.OTHER_LABEL, "has another label");
        require(
                version <= own.version && configVersion <= own.configVersion,
                Reason.NEWER_VERSION,
                "is of a newer version of the enclave");
    }

    /** Whether newer versions seal better: a leaked key of the old one would open it. */
    boolean isOlderThan(SealHeader own) {
        return version < own.version
                || configVersion < own.configVersion
                || !same(cpuVersion, own.cpuVersion);
    }

    private static void require(boolean holds, Reason reason, String what) {
        if (!holds) {
            throw new SealException(reason, what);
        }
    }

    private static boolean same(byte[] a, byte[] b) {
        return MessageDigest.isEqual(a, b);
    }

    private static byte[] take(ByteBuffer in, int size) {
        byte[] bytes = new byte[size];
        in.get(bytes);
        return bytes;
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(bytes), DIGEST_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
