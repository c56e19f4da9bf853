package dev.cloister.attestation.simulation;

import dev.cloister.attestation.Bytes;
import dev.cloister.attestation.collateral.Collateral;
import dev.cloister.attestation.issue.PlatformDraft;
import dev.cloister.attestation.issue.QuoteDraft;
import dev.cloister.attestation.issue.SigningKey;
import dev.cloister.attestation.quote.QuoteHeader;
import dev.cloister.attestation.quote.ReportBody;
import dev.cloister.attestation.verify.TrustedRoot;
import dev.cloister.attestation.x509.Digests;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

/**
 * The infrastructure that a simulated quoting enclave signs under: a root, a PCK certificate for
 * the simulated processor, and its collateral, all made from one secret of the user. The same
 * secret gives the same root and the same keys.
 *
 * <p>Trust: whoever reads the secret signs whatever they like. Verifiers refuse it unless they pin
 * this root and their policy allows simulation.
 */
public final class SimulationRoot {
    /** Bytes of the secret. */
    public static final int SECRET_BYTES = 32;

    private static final int PROCESSOR_COMPONENT = 2;
    private static final int PCE_VERSION = 13;
    private static final String PLATFORM_FAMILY = "53494d000000";
    private static final Duration VALIDITY = Duration.ofDays(30);
    private static final Bytes QE_ATTRIBUTES = Bytes.ofHex("15000000000000000700000000000000");
    private static final Bytes QE_MEASUREMENT =
            Digests.sha256(text("cloister simulated quoting enclave"));

    private final Bytes secret;

    /** The infrastructure of a secret. */
    public SimulationRoot(Bytes secret) {
        if (secret.size() != SECRET_BYTES) {
            throw new IllegalArgumentException(
                    "simulation root: the secret has " + secret.size() + " bytes, not 32");
        }
        this.secret = secret;
    }

    /** What a verifier pins. */
    public TrustedRoot trustedRoot() {
        return platform(Instant.EPOCH).trustedRoot();
    }

    /** The same as a file, PEM. */
    public String rootPem() {
        return platform(Instant.EPOCH).root.pem();
    }

    /** Collateral that is current for 30 days from the day before. */
    public Collateral collateral(Instant now) {
        return platform(now).collateral();
    }

    /** TARGETINFO of the quoting enclave, 512 bytes. */
    public static byte[] quotingTarget() {
        ByteBuffer target = buffer(512);
        target.put(QE_MEASUREMENT.toArray()).put(QE_ATTRIBUTES.toArray());
        return target.array();
    }

    /**
     * A version 3 quote of a report's body.
     *
     * <p>Trust: nothing is checked here; the quoting enclave has checked the report's MAC.
     */
    public byte[] quote(byte[] reportBody) {
        PlatformDraft platform = platform(Instant.EPOCH);
        SigningKey attestationKey = key("attestation");
        Bytes authenticationData = text("CLOISTERSIMULATE");
        Bytes qeReport = qeReport(QuoteDraft.binding(attestationKey, authenticationData));
        return new QuoteDraft(
                        3,
                        PlatformDraft.QE_VERSION,
                        PCE_VERSION,
                        QuoteHeader.SIMULATION,
                        Bytes.of(reportBody),
                        attestationKey)
                .certified(qeReport, authenticationData, platform.pckKey, platform.pckChain())
                .toArray();
    }

    private static Bytes qeReport(Bytes reportData) {
        ByteBuffer body = buffer(384);
        byte[] cpuVersion = new byte[16];
        Arrays.fill(cpuVersion, (byte) PROCESSOR_COMPONENT);
        body.put(cpuVersion);
        body.position(48).put(QE_ATTRIBUTES.toArray()).put(QE_MEASUREMENT.toArray());
        body.put(ReportBody.SIMULATION_MARK.toArray());
        body.put(Bytes.ofHex(PlatformDraft.QE_SIGNER).toArray());
        body.position(256).putShort((short) PlatformDraft.QE_PRODUCT);
        body.putShort((short) PlatformDraft.QE_VERSION);
        body.position(320).put(reportData.toArray());
        return Bytes.of(body.array());
    }

    private PlatformDraft platform(Instant now) {
        Instant issued = now.truncatedTo(ChronoUnit.DAYS).minus(1, ChronoUnit.DAYS);
        PlatformDraft platform =
                new PlatformDraft("Cloister Simulation", this::key, issued, issued.plus(VALIDITY));
        Arrays.fill(platform.svns, PROCESSOR_COMPONENT);
        Arrays.fill(platform.levelSvns, PROCESSOR_COMPONENT);
        platform.pceSvn = PCE_VERSION;
        platform.fmspc = PLATFORM_FAMILY;
        platform.platformFmspc = PLATFORM_FAMILY;
        return platform;
    }

    private SigningKey key(String role) {
        return new SigningKey(Digests.sha256(secret.plus(text("cloister simulation " + role))));
    }

    private static Bytes text(String text) {
        return Bytes.of(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
