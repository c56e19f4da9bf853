import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.Key;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Collections;
import javax.crypto.spec.SecretKeySpec;

/** A PKCS12 key store in memory: secret keys, certificates, wrong passwords, stored and loaded again. */
public class KeyStores {
    public static void main(String[] args) throws Exception {
        char[] password = "changeit".toCharArray();
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setEntry("secret", new KeyStore.SecretKeyEntry(new SecretKeySpec(new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16}, "AES")), new KeyStore.PasswordProtection(password));
        X509Certificate cert = (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(PEM.getBytes()));
        store.setCertificateEntry("root", cert);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.store(out, password);
        KeyStore copy = KeyStore.getInstance("PKCS12");
        copy.load(new ByteArrayInputStream(out.toByteArray()), password);
        var aliases = Collections.list(copy.aliases());
        Collections.sort(aliases);
        Key key = copy.getKey("secret", password);
        System.out.println(copy.getType() + " " + copy.size() + " " + aliases + " " + key.getAlgorithm() + " " + key.getEncoded()[15]);
        System.out.println(copy.isKeyEntry("secret") + " " + copy.isCertificateEntry("root") + " " + copy.containsAlias("none") + " " + copy.getCertificate("root").equals(cert) + " " + copy.getCertificateAlias(cert));
        try {
            KeyStore.getInstance("PKCS12").load(new ByteArrayInputStream(out.toByteArray()), "wrong".toCharArray());
        } catch (IOException e) {
            System.out.println(e.getMessage());
        }
        copy.deleteEntry("secret");
        System.out.println(copy.size() + " " + copy.getKey("secret", password));
    }

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
}
