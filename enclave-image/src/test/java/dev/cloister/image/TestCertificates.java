package dev.cloister.image;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAKeyGenParameterSpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.HexFormat;

/** Self-signed certificates, written down in DER, because key stores hold no key without one. */
final class TestCertificates {
    private static final byte[] SHA256_WITH_RSA =
            HexFormat.of().parseHex("300d06092a864886f70d01010b0500");

    private TestCertificates() {}

    record Pair(PrivateKey privateKey, PublicKey publicKey) {}

    static Pair pair(int bits, int exponent) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(new RSAKeyGenParameterSpec(bits, BigInteger.valueOf(exponent)));
        var made = generator.generateKeyPair();
        return new Pair(made.getPrivate(), made.getPublic());
    }

    private static Pair pair(SigningKey key) throws GeneralSecurityException {
        KeyFactory factory = KeyFactory.getInstance("RSA");
        PrivateKey read = factory.generatePrivate(new PKCS8EncodedKeySpec(key.encoded()));
        RSAPrivateCrtKey rsa = (RSAPrivateCrtKey) read;
        return new Pair(
                read,
                factory.generatePublic(
                        new RSAPublicKeySpec(rsa.getModulus(), rsa.getPublicExponent())));
    }

    static Certificate certificate(SigningKey key) {
        try {
            return certificate(pair(key));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static Path write(Path file, SigningKey key) throws Exception {
        String body = Base64.getMimeEncoder().encodeToString(certificate(pair(key)).getEncoded());
        return Files.writeString(
                file, "-----BEGIN CERTIFICATE-----\n" + body + "\n-----END CERTIFICATE-----\n");
    }

    static void store(String type, Path file, SigningKey key, String... aliases) throws Exception {
        store(type, file, pair(key), aliases);
    }

    static void store(String type, Path file, Pair pair, String... aliases) throws Exception {
        KeyStore store = KeyStore.getInstance(type);
        char[] password = "sesame".toCharArray();
        store.load(null, password);
        for (String alias : aliases) {
            store.setKeyEntry(
                    alias, pair.privateKey, password, new Certificate[] {certificate(pair)});
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, password);
        }
    }

    private static Certificate certificate(Pair pair) throws GeneralSecurityException {
        byte[] name =
                der(
                        0x30,
                        der(
                                0x31,
                                der(
                                        0x30,
                                        HexFormat.of().parseHex("0603550403"),
                                        der(0x0c, "test".getBytes(StandardCharsets.US_ASCII)))));
        byte[] validity = der(0x30, time("260101000000Z"), time("460101000000Z"));
        byte[] body =
                der(
                        0x30,
                        der(0x02, new byte[] {1}),
                        SHA256_WITH_RSA,
                        name,
                        validity,
                        name,
                        pair.publicKey.getEncoded());
        Signature signer = Signature.getInstance("SHA256withRSA");
        signer.initSign(pair.privateKey);
        signer.update(body);
        byte[] signature = der(0x03, new byte[] {0}, signer.sign());
        return CertificateFactory.getInstance("X.509")
                .generateCertificate(
                        new ByteArrayInputStream(der(0x30, body, SHA256_WITH_RSA, signature)));
    }

    private static byte[] time(String text) {
        return der(0x17, text.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] der(int tag, byte[]... parts) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            content.writeBytes(part);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(tag);
        if (content.size() < 128) {
            out.write(content.size());
        } else {
            out.write(0x82);
            out.write(content.size() >> 8);
            out.write(content.size());
        }
        out.writeBytes(content.toByteArray());
        return out.toByteArray();
    }
}
