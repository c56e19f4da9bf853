// jar: org.bouncycastle:bcprov-jdk18on
import java.util.HexFormat;
import org.bouncycastle.crypto.BlockCipher;
import org.bouncycastle.crypto.BufferedBlockCipher;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.AESEngine;
import org.bouncycastle.crypto.engines.CamelliaEngine;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.engines.TwofishEngine;
import org.bouncycastle.crypto.modes.CBCBlockCipher;
import org.bouncycastle.crypto.modes.CCMBlockCipher;
import org.bouncycastle.crypto.modes.EAXBlockCipher;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.modes.SICBlockCipher;
import org.bouncycastle.crypto.modes.AEADBlockCipher;
import org.bouncycastle.crypto.paddings.PKCS7Padding;
import org.bouncycastle.crypto.paddings.PaddedBufferedBlockCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;
import org.bouncycastle.crypto.params.ParametersWithIV;

/** Block ciphers and modes of Bouncy Castle's lightweight API, round trips, wrong tags and paddings. */
public class BcBlockCiphers {
    static final byte[] TEXT = "Some text that is longer than two blocks.".getBytes();

    static byte[] buffered(BufferedBlockCipher c, boolean seal, byte[] in) throws Exception {
        c.init(seal, new ParametersWithIV(new KeyParameter(new byte[16]), new byte[16]));
        byte[] out = new byte[c.getOutputSize(in.length)];
        int n = c.processBytes(in, 0, in.length / 2, out, 0);
        n += c.processBytes(in, in.length / 2, in.length - in.length / 2, out, n);
        n += c.doFinal(out, n);
        return java.util.Arrays.copyOf(out, n);
    }

    static void block(BlockCipher engine) throws Exception {
        byte[] one = new byte[16];
        engine.init(true, new KeyParameter(HexFormat.of().parseHex("0123456789abcdeffedcba9876543210")));
        engine.processBlock(HexFormat.of().parseHex("0123456789abcdeffedcba9876543210"), 0, one, 0);
        BufferedBlockCipher cbc = new PaddedBufferedBlockCipher(CBCBlockCipher.newInstance(engine), new PKCS7Padding());
        byte[] sealed = buffered(cbc, true, TEXT);
        System.out.println(engine.getAlgorithmName() + " " + HexFormat.of().formatHex(one) + " " + HexFormat.of().formatHex(sealed).substring(0, 20) + " " + new String(buffered(cbc, false, sealed)));
        sealed[sealed.length - 1] ^= 1;
        try {
            buffered(cbc, false, sealed);
            System.out.println("no error");
        } catch (InvalidCipherTextException e) {
            System.out.println(e.getMessage());
        }
        byte[] ctr = buffered(new BufferedBlockCipher(SICBlockCipher.newInstance(engine)), true, TEXT);
        System.out.println(HexFormat.of().formatHex(ctr));
    }

    static void aead(AEADBlockCipher c) throws Exception {
        AEADParameters p = new AEADParameters(new KeyParameter(new byte[16]), 128, new byte[12], "ad".getBytes());
        c.init(true, p);
        byte[] out = new byte[c.getOutputSize(TEXT.length)];
        int n = c.processBytes(TEXT, 0, TEXT.length, out, 0);
        c.doFinal(out, n);
        System.out.println(c.getAlgorithmName() + " " + HexFormat.of().formatHex(out));
        for (int bad = 0; bad < 2; bad++) {
            out[0] ^= bad;
            c.init(false, p);
            byte[] back = new byte[c.getOutputSize(out.length)];
            try {
                n = c.processBytes(out, 0, out.length, back, 0);
                n += c.doFinal(back, n);
                System.out.println(new String(back, 0, n));
            } catch (InvalidCipherTextException e) {
                System.out.println(e.getMessage());
            }
        }
    }

    public static void main(String[] args) throws Exception {
        block(AESEngine.newInstance());
        block(new SM4Engine());
        block(new CamelliaEngine());
        block(new TwofishEngine());
        aead((AEADBlockCipher) GCMBlockCipher.newInstance(AESEngine.newInstance()));
        aead((AEADBlockCipher) CCMBlockCipher.newInstance(new SM4Engine()));
        aead(new EAXBlockCipher(AESEngine.newInstance()));
    }
}
