package dev.cloister.conformance.tls;

import dev.cloister.attestation.Bytes;
import dev.cloister.attestation.collateral.Collateral;
import dev.cloister.attestation.policy.Policy;
import dev.cloister.attestation.policy.PolicyBuilder;
import dev.cloister.attestation.ratls.PeerRules;
import dev.cloister.attestation.simulation.SimulationRoot;
import dev.cloister.image.EnclaveImage;
import dev.cloister.runtime.simulation.SimulationSecret;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** Policies under the simulation root of whoever runs the tests. */
final class ParlourRules {
    private static final SimulationRoot ROOT = SimulationSecret.rootOfUser();
    private static final Collateral COLLATERAL = ROOT.collateral(Instant.now());

    private ParlourRules() {}

    static PeerRules of(PolicyBuilder policy) {
        return strict(policy.allowSimulation().build());
    }

    static PeerRules strict(Policy policy) {
        return PeerRules.of(policy, COLLATERAL).withRoot(ROOT.trustedRoot());
    }

    /** Exactly this image. */
    static PeerRules of(Path image) throws IOException {
        EnclaveImage read = EnclaveImage.read(Files.readAllBytes(image));
        return of(Policy.forEnclave(Bytes.of(read.sigStruct().mrEnclave())));
    }

    static byte[] root() {
        return ROOT.rootPem().getBytes(StandardCharsets.US_ASCII);
    }

    /** By file name. */
    static Map<String, byte[]> collateral() {
        Map<String, byte[]> files = new TreeMap<>();
        COLLATERAL.items().forEach((item, bytes) -> files.put(item.fileName(), bytes.toArray()));
        return files;
    }
}
