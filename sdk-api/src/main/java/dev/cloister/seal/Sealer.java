package dev.cloister.seal;

import dev.cloister.attest.Evidence;
import dev.cloister.inside.Hkdf;
import dev.cloister.inside.Processor;
import dev.cloister.seal.SealException.Reason;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts data so that only this enclave reads it again, on this processor: AES-256-GCM under a
 * key that the processor derives anew for each piece of data, for this enclave or for this signer
 * and product, and for a label. For trusted code only. Safe for use by many threads.
 *
 * <p>Trust: sealed data may be changed, which is found out, and may be replaced by older sealed
 * data of the same label, which is not: {@code dev.cloister.store} is for that. In simulation,
 * whoever reads the user's {@code simulated-processor} file reads everything.
 */
public final class Sealer {
    private static final int SEAL_KEY = 4;
    private static final int KEY_BYTES = 32;
    private static final int TAG_BITS = 8 * SealHeader.TAG_BYTES;
    private static final int MAX_LABEL_CHARS = 100;
    private static final int NEWER_CPU = 32;
    private static final int NEWER_VERSION = 64;
    private static final byte[] PURPOSE =
            "cloister sealing 1\0".getBytes(StandardCharsets.US_ASCII);

    private final boolean byEnclave;
    private final byte[] label;
    private final SecureRandom random = new SecureRandom();

    private Sealer(boolean byEnclave, String label) {
        if (label.isEmpty() || label.length() > MAX_LABEL_CHARS) {
            throw new IllegalArgumentException(
                    "sealer: a label has 1 to 100 characters (got " + label.length() + ")");
        }
        this.byEnclave = byEnclave;
        this.label = label.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * For this image alone (MRENCLAVE): not even its next version reads the data.
     *
     * @param label separates what is sealed for different ends
     */
    public static Sealer forEnclave(String label) {
        return new Sealer(true, label);
    }

    /**
     * For every enclave of this signer with the same product id and at least this one's version
     * (MRSIGNER, ISVPRODID, ISVSVN; with KSS also ISVEXTPRODID, ISVFAMILYID and CONFIGID). Newer
     * versions read what older ones sealed; older ones do not read what newer ones seal.
     *
     * @param label separates what is sealed for different ends
     */
    public static Sealer forSigner(String label) {
        return new Sealer(false, label);
    }

    /** Bytes that sealing adds. */
    public static int overheadBytes() {
        return SealHeader.BYTES + SealHeader.TAG_BYTES;
    }

    /** Seals with nothing to authenticate besides. */
    public byte[] seal(byte[] data) {
        return seal(data, new byte[0]);
    }

    /**
     * Seals.
     *
     * @param additional authenticated with the data and not stored; the same must be given to open
     *     it
     */
    public byte[] seal(byte[] data, byte[] additional) {
        byte[] keyId = new byte[SealHeader.KEY_ID_BYTES];
        byte[] nonce = new byte[SealHeader.NONCE_BYTES];
        random.nextBytes(keyId);
        random.nextBytes(nonce);
        SealHeader header = own(keyId, nonce, data.length);
        byte[] encoded = header.encode();
        byte[] content = run(Cipher.ENCRYPT_MODE, header, encoded, additional, data, 0);
        return ByteBuffer.allocate(encoded.length + content.length)
                .put(encoded)
                .put(content)
                .array();
    }

    /** Opens what {@link #seal(byte[])} made. */
    public byte[] unseal(byte[] sealed) {
        return unseal(sealed, new byte[0]);
    }

    /**
     * Opens.
     *
     * <p>Trust: the bytes come from the host; nothing of them is given out unless all of them are
     * as they were sealed.
     *
     * @throws SealException with the reason
     */
    public byte[] unseal(byte[] sealed, byte[] additional) {
        byte[] copy = sealed.clone();
        SealHeader header = readable(copy);
        byte[] encoded = Arrays.copyOf(copy, SealHeader.BYTES);
        return run(Cipher.DECRYPT_MODE, header, encoded, additional, copy, SealHeader.BYTES);
    }

    /**
     * Whether data that this sealer can open was sealed by an older version of the enclave, or
     * under older microcode: seal it again, so that a weakness of the old version does not stay
     * one.
     *
     * @throws SealException when it cannot be opened here
     */
    public boolean isOutdated(byte[] sealed) {
        byte[] copy = sealed.clone();
        return readable(copy).isOlderThan(own(new byte[0], new byte[0], 0));
    }

    private SealHeader readable(byte[] sealed) {
        SealHeader header = SealHeader.read(sealed);
        header.checkReadableBy(own(new byte[0], new byte[0], 0));
        return header;
    }

    private SealHeader own(byte[] keyId, byte[] nonce, int contentBytes) {
        return SealHeader.of(Evidence.self(), byEnclave, label, keyId, nonce, contentBytes);
    }

    private byte[] run(
            int mode, SealHeader header, byte[] encoded, byte[] additional, byte[] in, int from) {
        byte[] key = key(header);
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    mode,
                    new SecretKeySpec(key, "AES"),
                    new GCMParameterSpec(TAG_BITS, header.nonce()));
            cipher.updateAAD(encoded);
            cipher.updateAAD(additional);
            return cipher.doFinal(in, from, in.length - from);
        } catch (AEADBadTagException changed) {
            throw new SealException(
                    Reason.ALTERED,
                    "was changed, comes from another processor, or the additional data differs");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("sealer: the cipher failed", e);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    /** EGETKEY, then HKDF with the label. */
    private byte[] key(SealHeader header) {
        ByteBuffer request =
                ByteBuffer.allocate(Processor.REQUEST_BYTES).order(ByteOrder.LITTLE_ENDIAN);
        request.putShort((short) SEAL_KEY).putShort((short) header.policy());
        request.putShort((short) header.version()).position(8);
        request.put(header.cpuVersion()).put(SealHeader.ATTRIBUTE_MASK).position(40);
        request.put(header.keyId()).position(76);
        request.putShort((short) header.configVersion());
        byte[] processorKey = new byte[Processor.KEY_BYTES];
        int error = Processor.keyFor(request.array(), processorKey);
        if (error == NEWER_CPU) {
            throw new SealException(
                    Reason.NEWER_PROCESSOR, "was sealed under newer microcode or firmware");
        }
        if (error == NEWER_VERSION) {
            throw new SealException(Reason.NEWER_VERSION, "is of a newer version of the enclave");
        }
        if (error != 0) {
            throw new IllegalStateException("sealer: the processor gives no key (" + error + ")");
        }
        byte[] info =
                ByteBuffer.allocate(PURPOSE.length + label.length).put(PURPOSE).put(label).array();
        byte[] key = Hkdf.derive(processorKey, new byte[0], info, KEY_BYTES);
        Arrays.fill(processorKey, (byte) 0);
        return key;
    }
}
