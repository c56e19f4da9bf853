package dev.cloister.conformance.sizes.tls;

import java.io.IOException;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.math.ec.ECPoint;
import org.bouncycastle.tls.AlertDescription;
import org.bouncycastle.tls.TlsFatalAlert;
import org.bouncycastle.tls.crypto.TlsAgreement;
import org.bouncycastle.tls.crypto.TlsSecret;
import org.bouncycastle.tls.crypto.impl.bc.BcTlsECDomain;

/** Ephemeral Diffie-Hellman on P-256. */
final class P256Agreement implements TlsAgreement {
    private final P256Crypto crypto;
    private ECPrivateKeyParameters own;
    private ECPublicKeyParameters peer;

    P256Agreement(P256Crypto crypto) {
        this.crypto = crypto;
    }

    @Override
    public byte[] generateEphemeral() {
        AsymmetricCipherKeyPair pair = P256Identity.generateKeys(crypto.getSecureRandom());
        own = (ECPrivateKeyParameters) pair.getPrivate();
        return ((ECPublicKeyParameters) pair.getPublic()).getQ().getEncoded(false);
    }

    @Override
    public void receivePeerValue(byte[] encoded) throws IOException {
        try {
            ECPoint point = P256Identity.DOMAIN.getCurve().decodePoint(encoded);
            peer = new ECPublicKeyParameters(point, P256Identity.DOMAIN);
        } catch (RuntimeException notOnTheCurve) {
            throw new TlsFatalAlert(AlertDescription.illegal_parameter, notOnTheCurve);
        }
    }

    @Override
    public TlsSecret calculateSecret() {
        return BcTlsECDomain.calculateECDHAgreement(crypto, own, peer);
    }
}
