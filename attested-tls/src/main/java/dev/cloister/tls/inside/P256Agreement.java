package dev.cloister.tls.inside;

import java.io.IOException;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.tls.AlertDescription;
import org.bouncycastle.tls.TlsFatalAlert;
import org.bouncycastle.tls.crypto.TlsAgreement;
import org.bouncycastle.tls.crypto.TlsSecret;
import org.bouncycastle.tls.crypto.impl.bc.BcTlsECDomain;

/**
 * Ephemeral Diffie-Hellman on P-256.
 *
 * <p>Trust: the peer's point may be any bytes; only an uncompressed point on the curve is taken.
 */
final class P256Agreement implements TlsAgreement {
    private static final int POINT_BYTES = 65;
    private static final int UNCOMPRESSED = 4;

    private final LeanCrypto crypto;
    private ECPrivateKeyParameters own;
    private ECPublicKeyParameters peer;

    P256Agreement(LeanCrypto crypto) {
        this.crypto = crypto;
    }

    @Override
    public byte[] generateEphemeral() {
        AsymmetricCipherKeyPair pair = P256KeyPair.generate(crypto.getSecureRandom());
        own = (ECPrivateKeyParameters) pair.getPrivate();
        return ((ECPublicKeyParameters) pair.getPublic()).getQ().getEncoded(false);
    }

    @Override
    public void receivePeerValue(byte[] encoded) throws IOException {
        if (encoded.length != POINT_BYTES || encoded[0] != UNCOMPRESSED) {
            throw new TlsFatalAlert(AlertDescription.illegal_parameter);
        }
        try {
            peer =
                    new ECPublicKeyParameters(
                            P256KeyPair.DOMAIN.getCurve().decodePoint(encoded), P256KeyPair.DOMAIN);
        } catch (IllegalArgumentException notOnTheCurve) {
            throw new TlsFatalAlert(AlertDescription.illegal_parameter, notOnTheCurve);
        }
    }

    @Override
    public TlsSecret calculateSecret() {
        return BcTlsECDomain.calculateECDHAgreement(crypto, own, peer);
    }
}
