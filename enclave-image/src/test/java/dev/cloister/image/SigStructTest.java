package dev.cloister.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigInteger;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SigStructTest {
    @ParameterizedTest
    @CsvSource({
        "oasis-sig1, c50673624a6cb17c1c6c2a4e6906f47a170c4629b8723781d1017ef376f1a75d,"
                + " 83d719e77deaca1470f6baf62a4d774303c899db69020f9c70ee1dfc08c7ce9e",
        "intel-pce-1.25.100.1, 03e3f07e8c11cc08a1fa2afa93a8f2699cc8d9e17efa890af5df4e3cf7696578,"
                + " c54a62f2be9ef76efb1f3930ad81ea7f60defc1f5f25e09b7c067a815ae0c6cb"
    })
    void structuresSignedByOthersHoldAndKeepTheirBytes(
            String name, String mrEnclave, String mrSigner) throws IOException {
        byte[] file = SharedVectors.read("sigstruct/" + name + ".sigstruct");
        SigStruct sigStruct = SigStruct.read(file);
        sigStruct.verify();
        assertEquals(mrEnclave, HexFormat.of().formatHex(sigStruct.mrEnclave()));
        assertEquals(mrSigner, HexFormat.of().formatHex(sigStruct.mrSigner()));
        assertArrayEquals(file, sigStruct.toBytes());
        // Every signed field survives a trip through our own writer.
        assertArrayEquals(
                sigStruct.signedBytes(), SigStruct.unsigned(sigStruct.body()).signedBytes());
    }

    @Test
    void theQuotientsLetAProcessorCubeTheSignatureWithoutDividing() {
        byte[] bytes = TestImages.signed().sigStruct().toBytes();
        BigInteger n = RsaNumber.get(bytes, 128);
        BigInteger s = RsaNumber.get(bytes, 516);
        BigInteger q1 = RsaNumber.get(bytes, 1040);
        BigInteger q2 = RsaNumber.get(bytes, 1424);
        // What EINIT computes: s^3 - q1*s*n - q2*n must be the padded digest, which begins 00 01
        // ff.
        BigInteger cube = s.pow(3).subtract(q1.multiply(s).multiply(n)).subtract(q2.multiply(n));
        assertEquals(s.modPow(BigInteger.valueOf(3), n), cube);
        assertTrue(cube.toString(16).startsWith("1ffff"), cube.toString(16));
    }

    @ParameterizedTest(name = "byte {0}: {1}")
    @CsvSource({
        "0, HEADER",
        "16, VENDOR",
        "20, DATE",
        "24, HEADER2",
        "40, SIGNATURE",
        "44, reserved bytes 44",
        "127, reserved bytes 44",
        "128, MODULUS",
        "300, SIGNATURE",
        "512, EXPONENT",
        "516, SIGNATURE",
        "900, SIGNATURE",
        "904, SIGNATURE",
        "908, SIGNATURE",
        "910, reserved bytes 910",
        "912, ISVFAMILYID without",
        "928, SIGNATURE",
        "944, SIGNATURE",
        "960, SIGNATURE",
        "992, reserved bytes 992",
        "1008, ISVEXTPRODID without",
        "1024, SIGNATURE",
        "1026, SIGNATURE",
        "1028, reserved bytes 1028",
        "1040, Q1",
        "1423, Q1",
        "1424, Q2",
        "1807, Q2"
    })
    void aChangedByteIsNamed(int at, String field) {
        byte[] bytes = TestImages.signed().sigStruct().toBytes();
        bytes[at] ^= 1;
        ImageException refused =
                assertThrows(ImageException.class, () -> SigStruct.read(bytes).verify());
        assertTrue(refused.getMessage().startsWith("SIGSTRUCT: " + field), refused.getMessage());
        assertEquals(ImageException.Reason.SIGNATURE, refused.reason());
    }
}
