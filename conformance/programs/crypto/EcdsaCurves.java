import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.X509EncodedKeySpec;

/** ECDSA on P-256, P-384 and P-521 with several digests, DER and P1363 forms, keys from points, RFC 6979 vector verified. */
public class EcdsaCurves {
    static void run(Signature s, KeyPair pair) throws Exception {
        s.initSign(pair.getPrivate());
        s.update("sample".getBytes());
        byte[] signature = s.sign();
        s.initVerify(pair.getPublic());
        s.update("sample".getBytes());
        boolean good = s.verify(signature);
        s.update("Sample".getBytes());
        System.out.println(s.getAlgorithm() + " " + good + " " + s.verify(signature));
    }

    public static void main(String[] args) throws Exception {
        KeyPairGenerator g = KeyPairGenerator.getInstance("EC");
        for (String curve : new String[] {"secp256r1", "secp384r1", "secp521r1"}) {
            g.initialize(new ECGenParameterSpec(curve));
            KeyPair pair = g.generateKeyPair();
            ECPublicKey key = (ECPublicKey) pair.getPublic();
            System.out.println(curve + " " + key.getParams().getOrder().bitLength() + " " + key.getEncoded().length + " " + key.getFormat());
            run(Signature.getInstance("SHA256withECDSA"), pair);
            run(Signature.getInstance("SHA384withECDSA"), pair);
            run(Signature.getInstance("SHA512withECDSA"), pair);
            run(Signature.getInstance("SHA3-256withECDSA"), pair);
            run(Signature.getInstance("SHA256withECDSAinP1363Format"), pair);
            run(Signature.getInstance("NONEwithECDSA"), pair);
        }
        AlgorithmParameters p = AlgorithmParameters.getInstance("EC");
        p.init(new ECGenParameterSpec("secp256r1"));
        ECParameterSpec spec = p.getParameterSpec(ECParameterSpec.class);
        KeyFactory factory = KeyFactory.getInstance("EC");
        PublicKey known = factory.generatePublic(new ECPublicKeySpec(new ECPoint(new BigInteger("60FED4BA255A9D31C961EB74C6356D68C049B8923B61FA6CE669622E60F29FB6", 16), new BigInteger("7903FE1008B8BC99A41AE9E95628BC64F2F1B20C2D7E9F5177A3C294D4462299", 16)), spec));
        Signature s = Signature.getInstance("SHA256withECDSAinP1363Format");
        s.initVerify(factory.generatePublic(new X509EncodedKeySpec(known.getEncoded())));
        s.update("sample".getBytes());
        System.out.println(s.verify(java.util.HexFormat.of().parseHex("efd48b2aacb6a8fd1140dd9cd45e81d69d2c877b56aaf991c34d0ea84eaf3716f7cb1c942d657c41d436c7a1b6e29f65f3e900dbb9aff4064dc4ab2f843acda8")));
        s = Signature.getInstance("SHA256withECDSA");
        s.initVerify(known);
        s.update("sample".getBytes());
        try {
            System.out.println(s.verify(new byte[10]));
        } catch (java.security.SignatureException e) {
            System.out.println(e.getMessage());
        }
        try {
            g.initialize(new ECGenParameterSpec("no-such-curve"));
        } catch (java.security.InvalidAlgorithmParameterException e) {
            System.out.println(e.getMessage());
        }
    }
}
