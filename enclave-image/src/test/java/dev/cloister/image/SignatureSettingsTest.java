package dev.cloister.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloister.image.ImageException.Reason;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SignatureSettingsTest {
    private static final SignatureSettings ALL =
            SignatureSettings.defaults().toBuilder()
                    .productId(0x1234)
                    .securityVersion(0x5678)
                    .keySeparation(
                            Optional.of(
                                    new KeySeparation(
                                            "0123456789abcdef".repeat(2), "5a".repeat(16))))
                    .vendor(0x8086)
                    .date(20271231)
                    .swDefined(0xcafe0001)
                    .attribute(AttributeFlag.PROVISIONKEY, true)
                    .attributesMask(~0x400L)
                    .xfrm(0xe7, 0x1e7)
                    .miscSelect(1, 0x7fffffff)
                    .cet(0x0c, 0xf0)
                    .build();

    private static UnsignedImage prepare(SignatureSettings signature) {
        return ImageSigner.prepare(
                TinyElf.bytes(), TestImages.SETTINGS.withSignature(signature), TestImages.METADATA);
    }

    @Test
    void everyFieldOfTheSettingsStandsAtItsPlaceInTheStructure() {
        ByteBuffer in =
                ByteBuffer.wrap(prepare(ALL).image().sigStruct().toBytes())
                        .order(ByteOrder.LITTLE_ENDIAN);
        assertEquals(0x8086, in.getInt(16));
        assertEquals(0x20271231, in.getInt(20));
        assertEquals(0xcafe0001, in.getInt(40));
        assertEquals(1, in.getInt(900));
        assertEquals(0x7fffffff, in.getInt(904));
        assertEquals(0x0c, in.get(908));
        assertEquals((byte) 0xf0, in.get(909));
        assertEquals(0x5a, in.get(912));
        assertEquals(0x5a, in.get(927));
        assertEquals(0x94, in.getLong(928));
        assertEquals(0xe7, in.getLong(936));
        assertEquals(~0x400L, in.getLong(944));
        assertEquals(0x1e7, in.getLong(952));
        assertEquals(0xefcdab8967452301L, in.getLong(1008));
        assertEquals(0x1234, in.getShort(1024));
        assertEquals(0x5678, in.getShort(1026));
    }

    @Test
    void whatIsSignedReadsBackAsTheSettingsItWasMadeFrom() {
        EnclaveImage signed = prepare(ALL).signed(TestKeys.KEY);
        VerifiedImage verified = ImageVerifier.verify(signed.toBytes(), ExpectedIdentity.any());
        assertEquals(ALL, verified.image().sigStruct().settings());
        assertEquals(0x94, verified.image().secs().attributes());
        assertEquals(0xe7, verified.image().secs().xfrm());
        assertEquals(1, verified.image().secs().miscSelect());
    }

    @Test
    void theSignedSettingsDoNotChangeTheMeasurement() {
        assertEquals(prepare(SignatureSettings.defaults()).mrEnclave(), prepare(ALL).mrEnclave());
    }

    @Test
    void keySeparationAndItsAttributeComeTogether() {
        assertTrue(AttributeFlag.KSS.in(ALL.attributes()));
        SignatureSettings without = ALL.toBuilder().keySeparation(Optional.empty()).build();
        assertFalse(AttributeFlag.KSS.in(without.attributes()));
    }

    @Test
    void anImageIsSignedAgainForItsReleaseAsIfItHadBeenMadeForIt() {
        SignatureSettings debug = ALL.toBuilder().attribute(AttributeFlag.DEBUG, true).build();
        EnclaveImage reviewed = prepare(debug).signed(TestKeys.OTHER);
        byte[] released = ImageSigner.prepare(reviewed, ALL).signed(TestKeys.KEY).toBytes();
        assertArrayEquals(prepare(ALL).signed(TestKeys.KEY).toBytes(), released);
    }

    @Test
    void anUnsignedImageIsAFileThatEveryVerifierRefuses() {
        byte[] file = prepare(ALL).image().toBytes();
        ImageException refused =
                assertThrows(
                        ImageException.class,
                        () -> ImageVerifier.verify(file, ExpectedIdentity.any()));
        assertTrue(refused.getMessage().contains("nobody signed yet"), refused.getMessage());
        EnclaveImage read = EnclaveImage.read(file);
        assertArrayEquals(
                prepare(ALL).signed(TestKeys.KEY).toBytes(),
                ImageSigner.prepare(read, read.sigStruct().settings())
                        .signed(TestKeys.KEY)
                        .toBytes());
    }

    @Test
    void aChangedImageIsNotSignedAgain() {
        EnclaveImage image = prepare(ALL).signed(TestKeys.KEY);
        byte[] file = image.toBytes();
        file[file.length - 1] ^= 1;
        EnclaveImage changed = EnclaveImage.read(file);
        assertEquals(
                Reason.MEASUREMENT,
                assertThrows(ImageException.class, () -> ImageSigner.prepare(changed, ALL))
                        .reason());
    }

    @Test
    void aSignatureOfOtherBytesOrAnotherKeyIsNotAttached() {
        UnsignedImage unsigned = prepare(ALL);
        byte[] signature = TestKeys.KEY.sign(unsigned.bytesToSign());
        assertRefused(() -> unsigned.signed(TestKeys.OTHER.modulus(), signature), "signature: is");
        assertRefused(
                () -> unsigned.signed(TestKeys.KEY.modulus(), Arrays.copyOf(signature, 383)),
                "signature: has 383 bytes, not 384");
        byte[] changed = signature.clone();
        changed[200] ^= 1;
        assertRefused(
                () -> unsigned.signed(TestKeys.KEY.modulus(), changed),
                "signature: is not one of these bytes");
        assertRefused(
                () ->
                        prepare(SignatureSettings.defaults())
                                .signed(TestKeys.KEY.modulus(), signature),
                "signature: is not one of these bytes");
    }

    private static void assertRefused(Executable attach, String text) {
        ImageException refused = assertThrows(ImageException.class, attach);
        assertEquals(Reason.SIGNATURE, refused.reason());
        assertTrue(refused.getMessage().contains(text), refused.getMessage());
    }

    private static Arguments rule(String text, UnaryOperator<SignatureSettings.Builder> change) {
        return Arguments.of(text, change);
    }

    static Stream<Arguments> rules() {
        return Stream.of(
                rule(
                        "settings: ISVPRODID must be from 0 to 65535 (65536)",
                        b -> b.productId(65536)),
                rule("settings: ISVSVN must be from 0", b -> b.securityVersion(-1)),
                rule("settings: VENDOR must be 0 or 0x8086 (0x1)", b -> b.vendor(1)),
                rule("settings: DATE must be a date yyyymmdd (20261301)", b -> b.date(20261301)),
                rule("settings: DATE", b -> b.date(20260100)),
                rule("settings: DATE", b -> b.date(-20260101)),
                rule("settings: DATE", b -> b.date(261231)),
                rule(
                        "settings: attributes lacks MODE64BIT",
                        b -> b.attribute(AttributeFlag.MODE64BIT, false)),
                rule("settings: attributes has INIT", b -> b.attribute(AttributeFlag.INIT, true)),
                rule(
                        "settings: attributes has EINITTOKENKEY",
                        b -> b.attribute(AttributeFlag.EINITTOKENKEY, true)),
                rule("settings: attributes has CET", b -> b.attribute(AttributeFlag.CET, true)),
                rule("settings: ATTRIBUTEMASK leaves DEBUG open", b -> b.attributesMask(~2L)),
                rule(
                        "settings: ATTRIBUTEMASK leaves DEBUG, MODE64BIT, PROVISIONKEY",
                        b -> b.attributesMask(0)),
                rule("settings: xfrm lacks x87 and SSE", b -> b.xfrm(4, -1)),
                rule("settings: xfrm has unknown bits", b -> b.xfrm(7 | 0x20, -1)),
                rule("settings: xfrm has AVX-512 without AVX", b -> b.xfrm(0xe3, -1)),
                rule("settings: XFRM mask leaves x87 or SSE open", b -> b.xfrm(7, 4)),
                rule("settings: miscselect has unknown bits (0x4)", b -> b.miscSelect(4, -1)),
                rule("settings: CET_ATTRIBUTES must be from 0 to 255", b -> b.cet(256, 0)),
                rule("settings: CET_ATTRIBUTES_MASK must be", b -> b.cet(0, -1)),
                rule("settings: CET_ATTRIBUTES asks for control-flow", b -> b.cet(1, 1)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void whatCannotBeLoadedIsRefusedByTheNameOfTheField(
            String text, UnaryOperator<SignatureSettings.Builder> change) {
        ImageException refused =
                assertThrows(
                        ImageException.class,
                        () -> change.apply(SignatureSettings.defaults().toBuilder()).build());
        assertEquals(Reason.LAYOUT, refused.reason());
        assertTrue(refused.getMessage().startsWith(text), refused.getMessage());
    }

    @Test
    void aStateSaveFrameMustHoldTheState() {
        SignatureSettings tiles =
                SignatureSettings.defaults().toBuilder().xfrm(0x600e7, -1).build();
        ImageException refused =
                assertThrows(ImageException.class, () -> TestImages.SETTINGS.withSignature(tiles));
        assertTrue(
                refused.getMessage().contains("ssa_frame_pages is 1, too few for the 11192 bytes"),
                refused.getMessage());
        ImageSettings larger = TestImages.SETTINGS.withSsaFramePages(3).withSignature(tiles);
        byte[] file =
                ImageSigner.sign(TinyElf.bytes(), larger, TestImages.METADATA, TestKeys.KEY)
                        .toBytes();
        ImageVerifier.verify(file, ExpectedIdentity.any());
    }

    @Test
    void idsThatAreNotSixteenBytesAreRefused() {
        assertThrows(ImageException.class, () -> new KeySeparation("00", KeySeparation.NONE));
        assertThrows(
                ImageException.class, () -> new KeySeparation(KeySeparation.NONE, "Z".repeat(32)));
    }
}
