// jar: org.bouncycastle:bcprov-jdk18on
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SHA1Digest;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.generators.BCrypt;
import org.bouncycastle.crypto.generators.HKDFBytesGenerator;
import org.bouncycastle.crypto.generators.PKCS5S2ParametersGenerator;
import org.bouncycastle.crypto.generators.SCrypt;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.bouncycastle.crypto.params.HKDFParameters;
import org.bouncycastle.crypto.params.KeyParameter;

/** HKDF by RFC 5869, PBKDF2, scrypt by RFC 7914, bcrypt and Argon2 of Bouncy Castle. */
public class BcKeyDerivation {
    public static void main(String[] args) {
        HexFormat hex = HexFormat.of();
        HKDFBytesGenerator hkdf = new HKDFBytesGenerator(new SHA256Digest());
        hkdf.init(new HKDFParameters(hex.parseHex("0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b"), hex.parseHex("000102030405060708090a0b0c"), hex.parseHex("f0f1f2f3f4f5f6f7f8f9")));
        byte[] out = new byte[42];
        hkdf.generateBytes(out, 0, 42);
        System.out.println(hex.formatHex(out));
        hkdf = new HKDFBytesGenerator(new SHA1Digest());
        hkdf.init(HKDFParameters.skipExtractParameters(new byte[20], null));
        hkdf.generateBytes(out, 0, 20);
        hkdf.generateBytes(out, 20, 22);
        System.out.println(hex.formatHex(out));
        try {
            hkdf.generateBytes(new byte[6000], 0, 6000);
        } catch (Exception e) {
            System.out.println(e.getMessage());
        }
        PKCS5S2ParametersGenerator pbkdf2 = new PKCS5S2ParametersGenerator(new SHA256Digest());
        pbkdf2.init("password".getBytes(), "salt".getBytes(), 1000);
        System.out.println(hex.formatHex(((KeyParameter) pbkdf2.generateDerivedParameters(256)).getKey()));
        System.out.println(hex.formatHex(SCrypt.generate("".getBytes(), "".getBytes(), 16, 1, 1, 64)));
        System.out.println(hex.formatHex(BCrypt.generate("secret\0".getBytes(), new byte[16], 4)));
        Argon2BytesGenerator argon = new Argon2BytesGenerator();
        argon.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id).withIterations(2).withMemoryAsKB(64).withParallelism(1).withSalt("somesaltsomesalt".getBytes()).build());
        byte[] tag = new byte[24];
        argon.generateBytes("password".toCharArray(), tag);
        System.out.println(hex.formatHex(tag));
    }
}
