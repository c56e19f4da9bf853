package dev.cloister.image;

import static dev.cloister.image.ImageException.Reason.FORMAT;
import static dev.cloister.image.ImageException.Reason.MEASUREMENT;
import static dev.cloister.image.ImageException.Reason.SIGNATURE;
import static dev.cloister.image.ImageException.Reason.WRONG_SIGNER;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** Changes of the signature: of its bytes, and of its fields with a new, valid signature. */
final class TamperedSigStructs {
    private static final int AT = ImageFormat.SIGSTRUCT;
    private static final String BROKEN = "SIGNATURE does not hold";

    private record Field(String name, int at, int bytes, String text) {}

    private static final List<Field> FIELDS =
            List.of(
                    new Field("HEADER", 0, 16, "HEADER is not"),
                    new Field("VENDOR", 16, 4, "VENDOR is neither"),
                    new Field("DATE", 20, 4, ""),
                    new Field("HEADER2", 24, 16, "HEADER2 is not"),
                    new Field("SWDEFINED", 40, 4, BROKEN),
                    new Field("reserved bytes 44..127", 44, 84, "reserved bytes 44..127 must"),
                    new Field("MODULUS", 128, 384, ""),
                    new Field("EXPONENT", 512, 4, "EXPONENT is not 3"),
                    new Field("SIGNATURE", 516, 384, "SIGNATURE"),
                    new Field("MISCSELECT", 900, 4, BROKEN),
                    new Field("MISCMASK", 904, 4, BROKEN),
                    new Field("CET_ATTRIBUTES", 908, 1, BROKEN),
                    new Field("CET_ATTRIBUTES_MASK", 909, 1, BROKEN),
                    new Field("reserved bytes 910..911", 910, 2, "reserved bytes 910..911 must"),
                    new Field("ISVFAMILYID", 912, 16, BROKEN),
                    new Field("ATTRIBUTES", 928, 8, BROKEN),
                    new Field("XFRM", 936, 8, BROKEN),
                    new Field("ATTRIBUTEMASK", 944, 8, BROKEN),
                    new Field("XFRM mask", 952, 8, BROKEN),
                    new Field("ENCLAVEHASH", 960, 32, BROKEN),
                    new Field("reserved bytes 992..1007", 992, 16, "reserved bytes 992..1007 must"),
                    new Field("ISVEXTPRODID", 1008, 16, BROKEN),
                    new Field("ISVPRODID", 1024, 2, BROKEN),
                    new Field("ISVSVN", 1026, 2, BROKEN),
                    new Field("reserved bytes 1028..1039", 1028, 12, "reserved bytes 1028..1039"),
                    new Field("Q1", 1040, 384, "Q1 is not floor"),
                    new Field("Q2", 1424, 384, "Q2 is not floor"));

    private final List<Tampering> all = new ArrayList<>();

    private TamperedSigStructs() {}

    static List<Tampering> all() {
        TamperedSigStructs kinds = new TamperedSigStructs();
        FIELDS.forEach(kinds::bytesOf);
        kinds.special();
        kinds.signedAgain();
        return kinds.all;
    }

    private void bytesOf(Field field) {
        flip(field, field.at);
        if (field.bytes > 1) {
            flip(field, field.at + field.bytes - 1);
        }
        if (field.bytes > 2) {
            flip(field, field.at + field.bytes / 2);
        }
    }

    private void flip(Field field, int at) {
        all.add(
                Tampering.of(
                        field.name + " byte " + (at - field.at),
                        file -> file.put(AT + at, (byte) (file.get(AT + at) ^ 0x10)),
                        SIGNATURE,
                        "SIGSTRUCT: " + field.text));
    }

    private void special() {
        field("a month 13", file -> file.putInt(AT + 20, 0x20261301), "DATE is not a date");
        field("a day 32", file -> file.putInt(AT + 20, 0x20260132), "DATE is not a date");
        field("a date not in BCD", file -> file.putInt(AT + 20, 0x20260a01), "DATE is not");
        field("a date of zeros", file -> file.putInt(AT + 20, 0), "DATE is not a date");
        field("another exponent", file -> file.putInt(AT + 512, 65537), "EXPONENT is not 3");
        field("Intel as vendor", file -> file.putInt(AT + 16, 0x8086), BROKEN);
        field("no modulus", file -> zero(file, 128), "MODULUS is zero: nobody signed yet");
        field("no signature", file -> zero(file, 516), "SIGNATURE");
        field("no Q1", file -> zero(file, 1040), "Q1 is not floor");
        field("no Q2", file -> zero(file, 1424), "Q2 is not floor");
        field("an even modulus", file -> file.put(AT + 128, (byte) 2), "MODULUS is not a 3072-bit");
        field("a short modulus", file -> file.put(AT + 511, (byte) 1), "MODULUS is not a 3072-bit");
        field(
                "a signature above the modulus",
                file -> file.put(AT + 516, ones()),
                "SIGNATURE is not below the modulus");
        field(
                "KSS ids without KSS",
                file -> file.put(AT + 928, (byte) (file.get(AT + 928) & ~0x80)),
                "ISVFAMILYID without attribute KSS");
        all.add(
                Tampering.of(
                        "the signature of another image",
                        Tampering.withSigStruct(TestImages.signed().sigStruct()),
                        SIGNATURE,
                        "attributes is 0x"));
    }

    private void field(String name, Consumer<ByteBuffer> change, String text) {
        all.add(Tampering.of(name, change, SIGNATURE, "SIGSTRUCT: " + text));
    }

    private static void zero(ByteBuffer file, int at) {
        file.put(AT + at, new byte[384]);
    }

    private static byte[] ones() {
        byte[] ones = new byte[384];
        Arrays.fill(ones, (byte) 0xff);
        return ones;
    }

    /** What a signer with the right key, or a careless one, could still get wrong. */
    private void signedAgain() {
        signed("another ENCLAVEHASH", b -> b.put(960, (byte) ~b.get(960)), MEASUREMENT, "measure");
        signed("DEBUG in the signature", b -> flag(b, 928, 2), SIGNATURE, "attributes is 0x84");
        signed("PROVISIONKEY there", b -> flag(b, 928, 0x10), SIGNATURE, "attributes is 0x84");
        signed("AVX-512 there", b -> flag(b, 936, 0xe0), SIGNATURE, "xfrm is 0x7");
        signed("EXINFO there", b -> flag(b, 900, 1), SIGNATURE, "miscselect is 0x0");
        for (AttributeFlag flag :
                List.of(
                        AttributeFlag.DEBUG,
                        AttributeFlag.MODE64BIT,
                        AttributeFlag.PROVISIONKEY,
                        AttributeFlag.EINITTOKENKEY,
                        AttributeFlag.CET,
                        AttributeFlag.KSS)) {
            signed(
                    "a mask that leaves " + flag + " open",
                    b -> flag(b, 944, flag.bit()),
                    SIGNATURE,
                    "ATTRIBUTEMASK leaves " + flag + " open");
        }
        signed("a mask that leaves SSE open", b -> flag(b, 952, 2), SIGNATURE, "XFRM mask leaves");
        signed("binding CET", b -> flag(b, 908, 1), SIGNATURE, "CET_ATTRIBUTES asks");
        SigStruct other = sign(Tampering.IMAGE.sigStruct().toBytes(), TestKeys.OTHER);
        all.add(
                Tampering.of(
                        "another signer",
                        Tampering.withSigStruct(other),
                        WRONG_SIGNER,
                        "signed with another key"));
        all.add(
                Tampering.of(
                        "the modulus of another signer",
                        file -> {
                            byte[] modulus = new byte[384];
                            RsaNumber.put(TestKeys.OTHER.modulus(), modulus, 0);
                            file.put(AT + 128, modulus);
                        },
                        SIGNATURE,
                        "SIGSTRUCT: SIGNATURE"));
        all.add(new Tampering("two signatures", twice(), FORMAT, "file_bytes"));
    }

    private static byte[] twice() {
        ByteBuffer file = ByteBuffer.allocate(Tampering.FILE.length + SigStruct.BYTES);
        file.put(Tampering.FILE, 0, AT + SigStruct.BYTES);
        file.put(Tampering.FILE, AT, Tampering.FILE.length - AT);
        return file.array();
    }

    private void signed(
            String name, Consumer<ByteBuffer> change, ImageException.Reason reason, String text) {
        byte[] bytes = Tampering.IMAGE.sigStruct().toBytes();
        change.accept(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN));
        all.add(
                Tampering.of(
                        name + ", signed again",
                        Tampering.withSigStruct(sign(bytes, TestKeys.KEY)),
                        reason,
                        text));
    }

    private static SigStruct sign(byte[] bytes, SigningKey key) {
        SigStruct changed = SigStruct.read(bytes);
        BigInteger modulus = key.modulus();
        return changed.withSignature(modulus, key.sign(changed.signedBytes()));
    }

    private static void flag(ByteBuffer sigStruct, int at, long bits) {
        sigStruct.putLong(at, sigStruct.getLong(at) ^ bits);
    }
}
