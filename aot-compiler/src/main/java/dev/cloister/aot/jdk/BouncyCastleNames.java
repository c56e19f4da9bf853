package dev.cloister.aot.jdk;

/** Names of Bouncy Castle's classes and members that its substitutions mention. */
final class BouncyCastleNames {
    private BouncyCastleNames() {}

    @Substitute("org/bouncycastle/asn1/x509/SubjectPublicKeyInfo")
    static final class SubjectPublicKeyInfo {}

    @Substitute("org/bouncycastle/asn1/pkcs/PrivateKeyInfo")
    static final class PrivateKeyInfo {}

    @Substitute("org/bouncycastle/asn1/ASN1Object")
    static class ASN1Object {}

    @Substitute("org/bouncycastle/asn1/ASN1Primitive")
    static class ASN1Primitive extends ASN1Object {}

    @Substitute("org/bouncycastle/crypto/params/KeyParameter")
    static final class KeyParameter {}

    @Substitute("org/bouncycastle/crypto/params/AEADParameters")
    static final class AEADParameters {
        @SuppressWarnings("unused")
        AEADParameters(KeyParameter key, int tagBits, byte[] nonce) {}
    }

    @Substitute("org/bouncycastle/internal/asn1/cms/GCMParameters")
    static final class GCMParameters {
        @SuppressWarnings("unused")
        GCMParameters(byte[] nonce, int tagBytes) {}

        @Original
        static native GCMParameters getInstance(Object encoded);

        @Original
        native byte[] getNonce();

        @Original
        native int getIcvLen();
    }

    @Substitute("org/bouncycastle/crypto/InvalidCipherTextException")
    static final class InvalidCipherTextException extends Exception {
        private static final long serialVersionUID = 1L;
    }

    @Substitute("org/bouncycastle/crypto/modes/AEADCipher")
    interface AEADCipher {
        @Original
        int doFinal(byte[] output, int offset) throws InvalidCipherTextException;
    }
}
