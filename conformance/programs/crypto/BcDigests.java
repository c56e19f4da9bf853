// jar: org.bouncycastle:bcprov-jdk18on
import java.util.HexFormat;
import org.bouncycastle.crypto.Digest;
import org.bouncycastle.crypto.digests.Blake2bDigest;
import org.bouncycastle.crypto.digests.Blake2sDigest;
import org.bouncycastle.crypto.digests.KeccakDigest;
import org.bouncycastle.crypto.digests.MD5Digest;
import org.bouncycastle.crypto.digests.RIPEMD160Digest;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.digests.SHA3Digest;
import org.bouncycastle.crypto.digests.SHA512Digest;
import org.bouncycastle.crypto.digests.SHAKEDigest;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.digests.WhirlpoolDigest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;

/** Digests and HMAC of Bouncy Castle's lightweight API, by known answers and in pieces. */
public class BcDigests {
    static void run(Digest d) {
        byte[] abc = "abc".getBytes();
        byte[] out = new byte[d.getDigestSize()];
        d.update(abc, 0, 3);
        d.doFinal(out, 0);
        System.out.println(d.getAlgorithmName() + " " + HexFormat.of().formatHex(out));
        for (int i = 0; i < 1000; i += 7) d.update(new byte[i % 90], 0, i % 90);
        d.update((byte) 3);
        d.doFinal(out, 0);
        HMac mac = new HMac(d instanceof SM3Digest ? new SM3Digest() : new SHA256Digest());
        mac.init(new KeyParameter(out));
        mac.update(abc, 0, 3);
        byte[] tag = new byte[mac.getMacSize()];
        mac.doFinal(tag, 0);
        System.out.println(HexFormat.of().formatHex(tag));
    }

    public static void main(String[] args) {
        run(new SHA256Digest());
        run(new SHA512Digest());
        run(new SHA3Digest(256));
        run(new KeccakDigest(256));
        run(new SM3Digest());
        run(new MD5Digest());
        run(new RIPEMD160Digest());
        run(new Blake2bDigest(256));
        run(new Blake2sDigest(256));
        run(new WhirlpoolDigest());
        SHAKEDigest shake = new SHAKEDigest(128);
        shake.update(new byte[] {1}, 0, 1);
        byte[] long1 = new byte[200];
        shake.doFinal(long1, 0, 200);
        System.out.println(HexFormat.of().formatHex(long1, 180, 200));
    }
}
