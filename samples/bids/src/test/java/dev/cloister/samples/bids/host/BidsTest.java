package dev.cloister.samples.bids.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloister.Enclave;
import dev.cloister.EnclaveImage;
import dev.cloister.attestation.Bytes;
import dev.cloister.attestation.policy.Policy;
import dev.cloister.attestation.ratls.PeerRules;
import dev.cloister.attestation.simulation.SimulationRoot;
import dev.cloister.runtime.simulation.SimulationSecret;
import dev.cloister.tls.TlsGate;
import dev.cloister.tls.host.AttestedTlsHost;
import dev.cloister.tls.host.TlsHostOptions;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class BidsTest {
    private static PeerRules rules(String mrEnclave) {
        SimulationRoot root = SimulationSecret.rootOfUser();
        Policy policy = Policy.forEnclave(Bytes.ofHex(mrEnclave)).allowSimulation().build();
        return PeerRules.of(policy, root.collateral(Instant.now())).withRoot(root.trustedRoot());
    }

    @Test
    void threeBiddersLearnWhoWonAndNoBidderTalksToAnotherEnclave() throws Exception {
        try (Enclave enclave = Enclave.load(EnclaveImage.named("bids"));
                AttestedTlsHost host =
                        AttestedTlsHost.listen(
                                enclave.service(TlsGate.class),
                                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                                TlsHostOptions.defaults())) {
            URI address = URI.create("https://localhost:" + host.address().getPort() + "/");
            Bidder bidder = new Bidder(address, rules(enclave.mrEnclave()));
            assertEquals("bid 1 of 3", bidder.bid("anna", 310));
            assertEquals("the auction is over, or you have bid", bidder.bid("anna", 999));
            assertEquals("there are 1 of 3 bids", bidder.winner());
            assertEquals("bid 2 of 3", bidder.bid("bert", 420));
            assertEquals(
                    "the amount is no whole number of at most 12 digits", bidder.bid("carl", -1));
            assertEquals("bid 3 of 3", bidder.bid("carl", 300));
            assertEquals("bert", bidder.winner());

            Bidder careful = new Bidder(address, rules("00".repeat(32)));
            IOException refused = assertThrows(IOException.class, careful::winner);
            assertTrue(refused.getMessage().contains("MRENCLAVE"), refused::getMessage);
        }
    }
}
