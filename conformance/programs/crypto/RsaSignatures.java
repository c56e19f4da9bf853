import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.security.spec.RSAKeyGenParameterSpec;

/** RSA signatures with every digest, PSS with several parameters, misuse, wrong lengths. */
public class RsaSignatures {
    static KeyPair pair;

    static void run(Signature s, PSSParameterSpec spec) throws Exception {
        byte[] text = "text to sign, in two pieces".getBytes();
        if (spec != null) s.setParameter(spec);
        s.initSign(pair.getPrivate());
        s.update(text, 0, 10);
        s.update(text, 10, text.length - 10);
        byte[] signature = s.sign();
        s.initVerify(pair.getPublic());
        s.update(text);
        boolean good = s.verify(signature);
        s.update(text[0]);
        boolean bad = s.verify(signature);
        signature[5] ^= 1;
        s.update(text);
        System.out.println(s.getAlgorithm() + " " + signature.length + " " + good + " " + bad + " " + s.verify(signature));
    }

    public static void main(String[] args) throws Exception {
        KeyPairGenerator g = KeyPairGenerator.getInstance("RSA");
        g.initialize(new RSAKeyGenParameterSpec(2048, RSAKeyGenParameterSpec.F4));
        pair = g.generateKeyPair();
        run(Signature.getInstance("MD5withRSA"), null);
        run(Signature.getInstance("SHA1withRSA"), null);
        run(Signature.getInstance("SHA224withRSA"), null);
        run(Signature.getInstance("SHA256withRSA"), null);
        run(Signature.getInstance("SHA384withRSA"), null);
        run(Signature.getInstance("SHA512withRSA"), null);
        run(Signature.getInstance("SHA512/256withRSA"), null);
        run(Signature.getInstance("SHA3-256withRSA"), null);
        run(Signature.getInstance("RSASSA-PSS"), new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1));
        run(Signature.getInstance("RSASSA-PSS"), new PSSParameterSpec("SHA-384", "MGF1", MGF1ParameterSpec.SHA256, 0, 1));
        run(Signature.getInstance("RSASSA-PSS"), PSSParameterSpec.DEFAULT);
        Signature s = Signature.getInstance("SHA256withRSA");
        try {
            s.sign();
        } catch (SignatureException e) {
            System.out.println(e.getMessage());
        }
        s.initVerify(pair.getPublic());
        try {
            s.verify(new byte[3]);
        } catch (SignatureException e) {
            System.out.println(e.getMessage());
        }
        try {
            Signature.getInstance("RSASSA-PSS").initSign(pair.getPrivate());
            System.out.println("parameters come later");
        } catch (java.security.GeneralSecurityException e) {
            System.out.println(e);
        }
    }
}
