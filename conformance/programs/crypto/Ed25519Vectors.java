import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;

/** Ed25519 by RFC 8032: deterministic signatures, verification, altered ones; Ed448 round trip. */
public class Ed25519Vectors {
    public static void main(String[] args) throws Exception {
        HexFormat hex = HexFormat.of();
        String[][] vectors = {
            {"9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60", "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", ""},
            {"4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb", "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "72"},
            {"c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7", "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025", "af82"}
        };
        KeyFactory f = KeyFactory.getInstance("Ed25519");
        Signature s = Signature.getInstance("Ed25519");
        for (String[] v : vectors) {
            PrivateKey key = f.generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, hex.parseHex(v[0])));
            s.initSign(key);
            s.update(hex.parseHex(v[2]));
            byte[] signature = s.sign();
            System.out.println(hex.formatHex(signature));
            PublicKey open = f.generatePublic(new X509EncodedKeySpec(hex.parseHex("302a300506032b6570032100" + v[1])));
            s.initVerify(open);
            s.update(hex.parseHex(v[2]));
            boolean good = s.verify(signature);
            signature[40] ^= 1;
            s.update(hex.parseHex(v[2]));
            System.out.println(good + " " + s.verify(signature) + " " + open.getAlgorithm() + " " + hex.formatHex(key.getEncoded()).length());
            PrivateKey again = f.generatePrivate(new PKCS8EncodedKeySpec(key.getEncoded()));
            System.out.println(again.equals(key));
        }
        KeyPairGenerator g = KeyPairGenerator.getInstance("Ed448");
        KeyPair pair = g.generateKeyPair();
        Signature t = Signature.getInstance("Ed448");
        t.initSign(pair.getPrivate());
        t.update(new byte[100]);
        byte[] signature = t.sign();
        t.initVerify(pair.getPublic());
        t.update(new byte[100]);
        System.out.println(signature.length + " " + t.verify(signature));
        try {
            s.initVerify(pair.getPublic());
            System.out.println("accepted");
        } catch (java.security.InvalidKeyException e) {
            System.out.println("wrong curve");
        }
    }
}
