import java.math.BigInteger;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Arrays;
import javax.crypto.KeyAgreement;
import javax.crypto.spec.DHParameterSpec;
import javax.crypto.spec.DHPrivateKeySpec;
import javax.crypto.spec.DHPublicKeySpec;

/** Finite field Diffie-Hellman with given parameters: two parties, three parties, fixed keys. */
public class DiffieHellman {
    public static void main(String[] args) throws Exception {
        BigInteger p = new BigInteger("FFFFFFFFFFFFFFFFC90FDAA22168C234C4C6628B80DC1CD129024E088A67CC74020BBEA63B139B22514A08798E3404DDEF9519B3CD3A431B302B0A6DF25F14374FE1356D6D51C245E485B576625E7EC6F44C42E9A637ED6B0BFF5CB6F406B7EDEE386BFB5A899FA5AE9F24117C4B1FE649286651ECE65381FFFFFFFFFFFFFFFF", 16);
        BigInteger g = BigInteger.TWO;
        KeyFactory f = KeyFactory.getInstance("DH");
        KeyAgreement ka = KeyAgreement.getInstance("DiffieHellman");
        BigInteger a = new BigInteger("123456789abcdef", 16);
        BigInteger b = new BigInteger("fedcba987654321", 16);
        ka.init(f.generatePrivate(new DHPrivateKeySpec(a, p, g)));
        ka.doPhase(f.generatePublic(new DHPublicKeySpec(g.modPow(b, p), p, g)), true);
        byte[] one = ka.generateSecret();
        System.out.println(one.length + " " + new BigInteger(1, one).mod(BigInteger.valueOf(1000003)) + " " + new BigInteger(1, one).equals(g.modPow(a.multiply(b), p)));
        KeyPairGenerator gen = KeyPairGenerator.getInstance("DH");
        gen.initialize(new DHParameterSpec(p, g));
        KeyPair x = gen.generateKeyPair();
        KeyPair y = gen.generateKeyPair();
        KeyPair z = gen.generateKeyPair();
        byte[][] secrets = new byte[3][];
        KeyPair[] all = {x, y, z};
        for (int i = 0; i < 3; i++) {
            KeyAgreement first = KeyAgreement.getInstance("DH");
            first.init(all[(i + 1) % 3].getPrivate());
            java.security.Key between = first.doPhase(all[(i + 2) % 3].getPublic(), false);
            ka.init(all[i].getPrivate());
            ka.doPhase(between, true);
            secrets[i] = ka.generateSecret();
        }
        System.out.println(Arrays.equals(secrets[0], secrets[1]) + " " + Arrays.equals(secrets[1], secrets[2]));
        try {
            ka.init(x.getPrivate());
            ka.doPhase(f.generatePublic(new DHPublicKeySpec(BigInteger.ONE, p, g)), true);
        } catch (java.security.GeneralSecurityException e) {
            System.out.println(e.getMessage());
        }
    }
}
