// jar: org.bouncycastle:bcprov-jdk18on
import java.security.SecureRandom;
import java.util.HexFormat;
import org.bouncycastle.asn1.gm.GMNamedCurves;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.SM2Engine;
import org.bouncycastle.crypto.generators.ECKeyPairGenerator;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECKeyGenerationParameters;
import org.bouncycastle.crypto.params.ParametersWithID;
import org.bouncycastle.crypto.params.ParametersWithRandom;
import org.bouncycastle.crypto.signers.SM2Signer;

/** SM2 of Bouncy Castle's lightweight API: signatures with user ids, encryption in both orders. */
public class BcSm2 {
    public static void main(String[] args) throws Exception {
        X9ECParameters x9 = GMNamedCurves.getByName("sm2p256v1");
        ECDomainParameters domain = new ECDomainParameters(x9.getCurve(), x9.getG(), x9.getN());
        ECKeyPairGenerator g = new ECKeyPairGenerator();
        g.init(new ECKeyGenerationParameters(domain, new SecureRandom()));
        AsymmetricCipherKeyPair pair = g.generateKeyPair();
        byte[] text = "message digest".getBytes();
        SM2Signer signer = new SM2Signer();
        signer.init(true, new ParametersWithID(pair.getPrivate(), "ALICE123@YAHOO.COM".getBytes()));
        signer.update(text, 0, text.length);
        byte[] signature = signer.generateSignature();
        for (String id : new String[] {"ALICE123@YAHOO.COM", "BOB"}) {
            signer.init(false, new ParametersWithID(pair.getPublic(), id.getBytes()));
            signer.update(text, 0, text.length);
            System.out.println(signer.verifySignature(signature));
        }
        for (SM2Engine.Mode mode : SM2Engine.Mode.values()) {
            SM2Engine engine = new SM2Engine(mode);
            engine.init(true, new ParametersWithRandom(pair.getPublic(), new SecureRandom()));
            byte[] sealed = engine.processBlock(text, 0, text.length);
            engine.init(false, pair.getPrivate());
            System.out.println(mode + " " + sealed.length + " " + new String(engine.processBlock(sealed, 0, sealed.length)));
            sealed[sealed.length - 1] ^= 1;
            try {
                engine.processBlock(sealed, 0, sealed.length);
            } catch (InvalidCipherTextException e) {
                System.out.println(e.getMessage());
            }
        }
        System.out.println(HexFormat.of().formatHex(domain.getG().getEncoded(true)));
    }
}
