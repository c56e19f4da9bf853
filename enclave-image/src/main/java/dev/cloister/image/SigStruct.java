package dev.cloister.image;

import dev.cloister.image.ImageException.Reason;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * SIGSTRUCT: the 1808 bytes with which a signer vouches for an enclave (SDM volume 3, "Enclave
 * Signature Structure"). An instance is well-formed; {@link #verify()} says whether its signature
 * holds.
 */
public final class SigStruct {
    /** Bytes of the structure. */
    public static final int BYTES = 1808;

    private static final byte[] HEADER =
            HexFormat.of().parseHex("06000000e10000000000010000000000");
    private static final byte[] HEADER2 =
            HexFormat.of().parseHex("01010000600000006000000001000000");
    private static final int MODULUS = 128;
    private static final int SIGNATURE = 516;
    private static final int Q1 = 1040;
    private static final int Q2 = 1424;
    private static final int INTEL = 0x8086;

    private final byte[] bytes;
    private final FieldReader fields;

    private SigStruct(byte[] bytes) {
        this.bytes = bytes;
        this.fields = new FieldReader("SIGSTRUCT", Reason.SIGNATURE, bytes);
    }

    /** Reads a structure; refuses wrong constants and reserved bytes that are not zero. */
    public static SigStruct read(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new ImageException(
                    Reason.SIGNATURE, "SIGSTRUCT: has " + bytes.length + " bytes, not " + BYTES);
        }
        SigStruct read = new SigStruct(bytes.clone());
        FieldReader in = read.fields;
        in.require(
                Arrays.equals(in.bytes(0, 16, "HEADER"), HEADER),
                "HEADER",
                "is not that of a SIGSTRUCT");
        in.require(
                Arrays.equals(in.bytes(24, 16, "HEADER2"), HEADER2),
                "HEADER2",
                "is not that of a SIGSTRUCT");
        int vendor = in.i32(16, "VENDOR");
        in.require(vendor == 0 || vendor == INTEL, "VENDOR", "is neither 0 nor 0x8086");
        in.require(
                SigStructDate.isDate(in.i32(20, "DATE")),
                "DATE",
                "is not a date in BCD (0x" + Integer.toHexString(in.i32(20, "DATE")) + ")");
        in.requireZero(44, 84, "reserved bytes 44..127");
        in.require(in.i32(512, "EXPONENT") == 3, "EXPONENT", "is not 3");
        in.requireZero(910, 2, "reserved bytes 910..911");
        in.requireZero(992, 16, "reserved bytes 992..1007");
        in.requireZero(1028, 12, "reserved bytes 1028..1039");
        if (!AttributeFlag.KSS.in(in.i64(928, "ATTRIBUTES"))) {
            in.requireZero(912, 16, "ISVFAMILYID without attribute KSS");
            in.requireZero(1008, 16, "ISVEXTPRODID without attribute KSS");
        }
        return read;
    }

    /** The structure of a body, before it is signed. */
    static SigStruct unsigned(SigStructBody body) {
        ByteBuffer out = ByteBuffer.allocate(BYTES).order(ByteOrder.LITTLE_ENDIAN);
        out.put(0, HEADER).putInt(16, body.vendor()).putInt(20, body.date()).put(24, HEADER2);
        out.putInt(40, body.swDefined()).putInt(512, 3);
        out.putInt(900, body.miscSelect()).putInt(904, body.miscMask());
        out.put(908, (byte) body.cetAttributes()).put(909, (byte) body.cetMask());
        out.put(912, body.familyId()).putLong(928, body.attributes()).putLong(936, body.xfrm());
        out.putLong(944, body.attributesMask())
                .putLong(952, body.xfrmMask())
                .put(960, body.enclaveHash());
        out.put(1008, body.extendedProductId());
        out.putShort(1024, (short) body.productId()).putShort(1026, (short) body.securityVersion());
        return new SigStruct(out.array());
    }

    /**
     * The same with modulus, signature, Q1 and Q2 filled in; {@code signature} is big-endian, as
     * RSA signers give it.
     */
    SigStruct withSignature(BigInteger modulus, byte[] signature) {
        BigInteger s = new BigInteger(1, signature);
        BigInteger[] first = s.multiply(s).divideAndRemainder(modulus);
        BigInteger second = first[1].multiply(s).divide(modulus);
        byte[] copy = bytes.clone();
        RsaNumber.put(modulus, copy, MODULUS);
        RsaNumber.put(s, copy, SIGNATURE);
        RsaNumber.put(first[0], copy, Q1);
        RsaNumber.put(second, copy, Q2);
        return new SigStruct(copy);
    }

    /** Checks the signature, Q1 and Q2. */
    public void verify() {
        BigInteger modulus = modulus();
        fields.require(
                isSigned(),
                "MODULUS",
                "is zero: nobody signed yet; sign with cloister sign attach");
        fields.require(
                modulus.bitLength() == 3072 && modulus.testBit(0),
                "MODULUS",
                "is not a 3072-bit RSA modulus");
        BigInteger s = RsaNumber.get(bytes, SIGNATURE);
        fields.require(s.compareTo(modulus) < 0, "SIGNATURE", "is not below the modulus");
        fields.require(
                RsaNumber.isSignature(modulus, s, signedBytes()),
                "SIGNATURE",
                "does not hold: the structure was changed");
        SigStruct expected = withSignature(modulus, s.toByteArray());
        fields.require(same(expected, Q1), "Q1", "is not floor(SIGNATURE^2 / MODULUS)");
        fields.require(
                same(expected, Q2),
                "Q2",
                "is not floor((SIGNATURE^3 - Q1 * SIGNATURE * MODULUS) / MODULUS)");
    }

    /** Whether a signer is named; {@link #verify} says whether the signature holds. */
    public boolean isSigned() {
        return modulus().signum() != 0;
    }

    /** The 256 bytes that are signed. */
    public byte[] signedBytes() {
        byte[] signed = new byte[256];
        System.arraycopy(bytes, 0, signed, 0, 128);
        System.arraycopy(bytes, 900, signed, 128, 128);
        return signed;
    }

    /** The signed settings. */
    public SignatureSettings settings() {
        return SignatureSettings.of(body());
    }

    /** All 1808 bytes. */
    public byte[] toBytes() {
        return bytes.clone();
    }

    /** The 32 bytes of MRENCLAVE that are vouched for. */
    public byte[] mrEnclave() {
        return fields.bytes(960, 32, "ENCLAVEHASH");
    }

    /** The 32 bytes of MRSIGNER: the SHA-256 of the modulus. */
    public byte[] mrSigner() {
        return Measurement.sha256(fields.bytes(MODULUS, RsaNumber.BYTES, "MODULUS"));
    }

    /** The signer's modulus. */
    public BigInteger modulus() {
        return RsaNumber.get(bytes, MODULUS);
    }

    SigStructBody body() {
        return new SigStructBody(
                fields.i32(16, "VENDOR"),
                fields.i32(20, "DATE"),
                fields.i32(40, "SWDEFINED"),
                fields.i32(900, "MISCSELECT"),
                fields.i32(904, "MISCMASK"),
                fields.u8(908, "CET_ATTRIBUTES"),
                fields.u8(909, "CET_ATTRIBUTES_MASK"),
                fields.bytes(912, 16, "ISVFAMILYID"),
                fields.i64(928, "ATTRIBUTES"),
                fields.i64(936, "XFRM"),
                fields.i64(944, "ATTRIBUTEMASK"),
                fields.i64(952, "XFRM mask"),
                mrEnclave(),
                fields.bytes(1008, 16, "ISVEXTPRODID"),
                fields.u16(1024, "ISVPRODID"),
                fields.u16(1026, "ISVSVN"));
    }

    private boolean same(SigStruct other, int at) {
        return Arrays.equals(
                bytes, at, at + RsaNumber.BYTES, other.bytes, at, at + RsaNumber.BYTES);
    }
}
