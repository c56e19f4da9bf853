package dev.cloister.aot.jdk;

import dev.cloister.vm.Entropy;
import dev.cloister.vm.ProviderRows;
import java.security.NoSuchAlgorithmException;
import java.security.NoSuchProviderException;
import java.security.Provider;
import java.security.SecureRandom;
import java.security.SecureRandomParameters;
import java.util.Objects;
import java.util.Random;

/**
 * {@code java.security.SecureRandom}: every bit comes from the processor, whatever algorithm was
 * asked for; seeds are ignored. A subclass may bring a generator of its own.
 */
@Substitute(value = "java/security/SecureRandom", whole = true)
public class Target_java_security_SecureRandom extends Random {
    private static final long serialVersionUID = 4940670005562187L;
    private static final String DEFAULT = "NativePRNG";

    private final Target_java_security_SecureRandomSpi generator;
    private final Provider provider;
    private final String algorithm;

    public Target_java_security_SecureRandom() {
        this(null, null, DEFAULT);
    }

    public Target_java_security_SecureRandom(byte[] seed) {
        this(null, null, DEFAULT);
        Objects.requireNonNull(seed);
    }

    protected Target_java_security_SecureRandom(
            Target_java_security_SecureRandomSpi generator, Provider provider) {
        this(generator, provider, null);
    }

    private Target_java_security_SecureRandom(
            Target_java_security_SecureRandomSpi generator, Provider provider, String algorithm) {
        super(0);
        this.generator = generator;
        this.provider = provider;
        this.algorithm = algorithm;
    }

    private static SecureRandom named(String algorithm) throws NoSuchAlgorithmException {
        return switch (ProviderRows.upper(algorithm)) {
            case "NATIVEPRNG", "NATIVEPRNGBLOCKING", "NATIVEPRNGNONBLOCKING", "SHA1PRNG", "DRBG" ->
                    (SecureRandom)
                            (Object) new Target_java_security_SecureRandom(null, null, algorithm);
            default ->
                    throw new NoSuchAlgorithmException(algorithm + " SecureRandom not available");
        };
    }

    public static SecureRandom getInstance(String algorithm) throws NoSuchAlgorithmException {
        return named(Objects.requireNonNull(algorithm, "null algorithm name"));
    }

    public static SecureRandom getInstance(String algorithm, String provider)
            throws NoSuchAlgorithmException, NoSuchProviderException {
        if (provider == null || provider.isEmpty()) {
            throw new IllegalArgumentException("missing provider");
        }
        if (!provider.equals("SUN")) {
            throw new NoSuchProviderException("no such provider: " + provider);
        }
        return getInstance(algorithm);
    }

    public static SecureRandom getInstance(String algorithm, Provider provider)
            throws NoSuchAlgorithmException {
        if (provider == null) {
            throw new IllegalArgumentException("missing provider");
        }
        return getInstance(algorithm);
    }

    public static SecureRandom getInstance(String algorithm, SecureRandomParameters parameters)
            throws NoSuchAlgorithmException {
        if (parameters == null) {
            throw new IllegalArgumentException("params cannot be null");
        }
        return getInstance(algorithm);
    }

    public static SecureRandom getInstanceStrong() throws NoSuchAlgorithmException {
        return named("NativePRNGBlocking");
    }

    public final Provider getProvider() {
        return provider != null ? provider : Target_sun_security_jca_Providers.getSunProvider();
    }

    public String getAlgorithm() {
        return Objects.toString(algorithm, "unknown");
    }

    @Override
    public String toString() {
        return getAlgorithm();
    }

    public SecureRandomParameters getParameters() {
        return generator == null ? null : generator.engineGetParameters();
    }

    public void setSeed(byte[] seed) {
        Objects.requireNonNull(seed);
        if (generator != null) {
            generator.engineSetSeed(seed);
        }
    }

    /** Also called by the constructor of Random, before there is a generator. */
    @Override
    public void setSeed(long seed) {
        if (generator != null && seed != 0) {
            byte[] bytes = new byte[8];
            for (int i = 0; i < 8; i++) {
                bytes[i] = (byte) (seed >> (8 * i));
            }
            generator.engineSetSeed(bytes);
        }
    }

    @Override
    public void nextBytes(byte[] bytes) {
        if (generator != null) {
            generator.engineNextBytes(bytes);
        } else {
            fill(bytes);
        }
    }

    public void nextBytes(byte[] bytes, SecureRandomParameters parameters) {
        if (parameters == null) {
            throw new IllegalArgumentException("params cannot be null");
        }
        if (generator == null) {
            throw new UnsupportedOperationException();
        }
        generator.engineNextBytes(Objects.requireNonNull(bytes), parameters);
    }

    private static void fill(byte[] bytes) {
        long bits = 0;
        for (int i = 0; i < bytes.length; i++) {
            bits = (i & 7) == 0 ? Entropy.next() : bits >>> 8;
            bytes[i] = (byte) bits;
        }
    }

    @Override
    protected final int next(int count) {
        byte[] bytes = new byte[(count + 7) / 8];
        nextBytes(bytes);
        int next = 0;
        for (byte each : bytes) {
            next = (next << 8) + (each & 0xFF);
        }
        return next >>> (bytes.length * 8 - count);
    }

    public static byte[] getSeed(int count) {
        if (count < 0) {
            throw new IllegalArgumentException("numBytes cannot be negative");
        }
        byte[] seed = new byte[count];
        fill(seed);
        return seed;
    }

    public byte[] generateSeed(int count) {
        if (count < 0) {
            throw new IllegalArgumentException("numBytes cannot be negative");
        }
        return generator == null ? getSeed(count) : generator.engineGenerateSeed(count);
    }

    public void reseed() {
        if (generator != null) {
            generator.engineReseed(null);
        }
    }

    public void reseed(SecureRandomParameters parameters) {
        if (parameters == null) {
            throw new IllegalArgumentException("params cannot be null");
        }
        if (generator == null) {
            throw new UnsupportedOperationException();
        }
        generator.engineReseed(parameters);
    }
}
