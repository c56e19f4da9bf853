import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.HexFormat;

public class Certificates {
    static final String PEM = """
-----BEGIN CERTIFICATE-----
MIIBnTCCAUKgAwIBAgIJAMdBFHzi9tEhMAoGCCqGSM49BAMCMDgxCzAJBgNVBAYT
AkRFMREwDwYDVQQKEwhDbG9pc3RlcjEWMBQGA1UEAxMNY2xvaXN0ZXIgdGVzdDAe
Fw0yNjExMjEyMTI2NTJaFw0zNjExMTgyMTI2NTJaMDgxCzAJBgNVBAYTAkRFMREw
DwYDVQQKEwhDbG9pc3RlcjEWMBQGA1UEAxMNY2xvaXN0ZXIgdGVzdDBZMBMGByqG
SM49AgEGCCqGSM49AwEHA0IABDHkLxyBtTNitReY1QQikFQPTBIvOfIxltddV+SW
YXkamfQjabr3HeOqcuwnuCiZpMoPS6FuKSMeDharw7p2VJGjNTAzMB0GA1UdDgQW
BBRYA+suG0538EXYcursGdovzniLZjASBgNVHRMBAf8ECDAGAQH/AgECMAoGCCqG
SM49BAMCA0kAMEYCIQCPgjDtw+H7gWyOdr4tdDdzjsTRamM1wEzvX37G1jaFiAIh
AMDMinqcmO29JQaMPHM5G6fRt5y1A+a2QbBQZkGwPns/
-----END CERTIFICATE-----
""";

    public static void main(String[] args) throws Exception {
        CertificateFactory factory = CertificateFactory.getInstance("X.509");
        X509Certificate certificate =
                (X509Certificate) factory.generateCertificate(new ByteArrayInputStream(PEM.getBytes(StandardCharsets.US_ASCII)));
        System.out.println(certificate.getSubjectX500Principal());
        System.out.println(certificate.getIssuerX500Principal().getName());
        System.out.println(certificate.getSerialNumber().toString(16) + " " + certificate.getVersion());
        System.out.println(certificate.getSigAlgName() + " " + certificate.getSigAlgOID());
        System.out.println(certificate.getNotBefore().getTime() + " " + certificate.getNotAfter().getTime());
        System.out.println(certificate.getPublicKey().getAlgorithm() + " " + certificate.getPublicKey().getFormat());
        System.out.println(certificate.getBasicConstraints());
        System.out.println(HexFormat.of().formatHex(certificate.getSignature()));
        certificate.verify(certificate.getPublicKey());
        System.out.println("verified");
        byte[] bytes = certificate.getEncoded();
        bytes[bytes.length - 1] ^= 1;
        X509Certificate changed = (X509Certificate) factory.generateCertificate(new ByteArrayInputStream(bytes));
        try {
            changed.verify(certificate.getPublicKey());
        } catch (GeneralSecurityException e) {
            System.out.println(e);
        }
        try {
            factory.generateCertificate(new ByteArrayInputStream(new byte[] {1, 2, 3}));
        } catch (CertificateException e) {
            System.out.println(e.getClass());
        }
    }
}
