package dev.cloister.aot.jdk;

import dev.cloister.aot.jdk.BouncyCastleNames.AEADCipher;
import dev.cloister.aot.jdk.BouncyCastleNames.AEADParameters;
import dev.cloister.aot.jdk.BouncyCastleNames.ASN1Primitive;
import dev.cloister.aot.jdk.BouncyCastleNames.GCMParameters;
import dev.cloister.aot.jdk.BouncyCastleNames.InvalidCipherTextException;
import dev.cloister.aot.jdk.BouncyCastleNames.KeyParameter;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.NamedParameterSpec;
import javax.crypto.AEADBadTagException;
import javax.crypto.BadPaddingException;
import javax.crypto.spec.GCMParameterSpec;

/** Where Bouncy Castle asks by reflection for what old JDKs did not have. */
final class BouncyCastleReflection {
    private BouncyCastleReflection() {}

    @Substitute("org/bouncycastle/jcajce/provider/asymmetric/util/ECUtil")
    static final class ECUtil {
        private ECUtil() {}

        public static String getNameFrom(AlgorithmParameterSpec parameters) {
            if (parameters instanceof ECGenParameterSpec curve) {
                return curve.getName();
            }
            return parameters instanceof NamedParameterSpec named ? named.getName() : null;
        }
    }

    @Substitute(
            value =
                    "org/bouncycastle/jcajce/provider/symmetric/util/BaseBlockCipher$AEADGenericBlockCipher",
            replaceInitializer = true)
    static final class AEADGenericBlockCipher {
        @Original private AEADCipher cipher;

        private AEADGenericBlockCipher() {}

        public int doFinal(byte[] output, int offset) throws BadPaddingException {
            try {
                return cipher.doFinal(output, offset);
            } catch (InvalidCipherTextException e) {
                throw new AEADBadTagException(e.getMessage());
            }
        }
    }

    @Substitute(value = "org/bouncycastle/jcajce/provider/symmetric/util/GcmSpecUtil", whole = true)
    static class GcmSpecUtil {
        static final Class<?> gcmSpecClass = GCMParameterSpec.class;

        private GcmSpecUtil() {}

        public static boolean gcmSpecExists() {
            return true;
        }

        public static boolean gcmSpecExtractable() {
            return true;
        }

        public static boolean isGcmSpec(AlgorithmParameterSpec parameters) {
            return parameters instanceof GCMParameterSpec;
        }

        public static boolean isGcmSpec(Class<?> type) {
            return type == GCMParameterSpec.class;
        }

        public static AlgorithmParameterSpec extractGcmSpec(ASN1Primitive encoded) {
            GCMParameters parameters = GCMParameters.getInstance(encoded);
            return new GCMParameterSpec(parameters.getIcvLen() * 8, parameters.getNonce());
        }

        static AEADParameters extractAeadParameters(
                KeyParameter key, AlgorithmParameterSpec parameters) {
            GCMParameterSpec gcm = (GCMParameterSpec) parameters;
            return new AEADParameters(key, gcm.getTLen(), gcm.getIV());
        }

        public static GCMParameters extractGcmParameters(AlgorithmParameterSpec parameters) {
            GCMParameterSpec gcm = (GCMParameterSpec) parameters;
            return new GCMParameters(gcm.getIV(), gcm.getTLen() / 8);
        }
    }
}
