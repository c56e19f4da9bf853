package dev.cloister.benchmarks.host;

import dev.cloister.Enclave;
import dev.cloister.attestation.Bytes;
import dev.cloister.attestation.collateral.Collateral;
import dev.cloister.attestation.simulation.SimulationRoot;
import dev.cloister.attestation.verify.QuoteVerifier;
import dev.cloister.benchmarks.Kernels;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.function.IntConsumer;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * What trust costs: verifications of quotes per second on HotSpot, and sealing in the enclave
 * beside AES-256-GCM of HotSpot's JCA; on one core. {@code Trust [SECONDS]} for each figure.
 */
public final class Trust {
    private static final int PIECE_BYTES = 1 << 20;

    private Trust() {}

    public static void main(String[] args) {
        int seconds = args.length > 0 ? Integer.parseInt(args[0]) : 5;
        quotes(seconds);
        sealing(seconds);
    }

    private static void quotes(int seconds) {
        SimulationRoot root = new SimulationRoot(Bytes.of(new byte[SimulationRoot.SECRET_BYTES]));
        Instant now = Instant.now();
        Bytes quote = Bytes.of(root.quote(new byte[384]));
        Collateral collateral = root.collateral(now);
        QuoteVerifier verifier = new QuoteVerifier(root.trustedRoot());
        IntConsumer verify =
                count -> {
                    for (int i = 0; i < count; i++) {
                        if (!verifier.verify(quote, collateral, now).isGenuine()) {
                            throw new IllegalStateException("the quote is not genuine");
                        }
                    }
                };
        report("quote verifications, HotSpot", "per second", perSecond(verify, 10, seconds));
    }

    private static void sealing(int seconds) {
        try (Enclave enclave = Answers.load()) {
            Kernels kernels = enclave.service(Kernels.class);
            double inside = perSecond(pieces -> kernels.run("seal", pieces), 4, seconds);
            double outside = perSecond(Trust::encrypt, 4, seconds);
            report("Sealer, enclave", "MiB per second", inside);
            report("AES-256-GCM, HotSpot", "MiB per second", outside);
        }
    }

    private static void encrypt(int pieces) {
        try {
            SecureRandom random = new SecureRandom();
            byte[] piece = new byte[PIECE_BYTES];
            byte[] key = new byte[32];
            byte[] nonce = new byte[12];
            for (int i = 0; i < pieces; i++) {
                random.nextBytes(key);
                random.nextBytes(nonce);
                Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
                cipher.init(
                        Cipher.ENCRYPT_MODE,
                        new SecretKeySpec(key, "AES"),
                        new GCMParameterSpec(128, nonce));
                cipher.doFinal(piece);
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** After as long a warm-up; time is this thread's own, so that a busy machine hurts little. */
    private static double perSecond(IntConsumer work, int step, int seconds) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        double last = 0;
        for (int round = 0; round < 2; round++) {
            long start = threads.getCurrentThreadCpuTime();
            long used = 0;
            long done = 0;
            while (used < seconds * 1_000_000_000L) {
                work.accept(step);
                done += step;
                used = threads.getCurrentThreadCpuTime() - start;
            }
            last = done * 1e9 / used;
        }
        return last;
    }

    private static void report(String what, String unit, double figure) {
        System.out.printf(Locale.ROOT, "%-30s %12.1f %s%n", what, figure, unit);
    }
}
