package dev.cloister.conformance.tls;

import dev.cloister.Trusted;
import dev.cloister.attestation.Bytes;
import dev.cloister.attestation.collateral.Collateral;
import dev.cloister.attestation.collateral.CollateralItem;
import dev.cloister.attestation.policy.Policy;
import dev.cloister.attestation.ratls.PeerRules;
import dev.cloister.attestation.verify.TrustedRoot;
import dev.cloister.seal.Sealer;
import dev.cloister.tls.TlsGate;
import dev.cloister.tls.TlsOutput;
import dev.cloister.tls.inside.AttestedPeers;
import dev.cloister.tls.inside.EvidenceForm;
import dev.cloister.tls.inside.TlsSettings;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** One image that is server and client by turns, so that the tests compile only one. */
@Trusted
public final class ParlourInEnclave implements Parlour, TlsGate {
    private final List<String> heard = new ArrayList<>();
    private volatile TlsGate gate = new ParlourServer(TlsSettings.named("parlour"), this::hear);

    @Override
    public void become(Role role, String policy, byte[] root, Map<String, byte[]> collateral) {
        TlsSettings settings =
                TlsSettings.named("parlour").protocols("http/1.1").maxConnections(64);
        gate =
                switch (role) {
                    case SERVER -> new ParlourServer(settings, this::hear);
                    case GRAMINE_SERVER ->
                            new ParlourServer(settings.form(EvidenceForm.GRAMINE), this::hear);
                    case MUTUAL_SERVER ->
                            new ParlourServer(
                                    settings.peers(peers(policy, root, collateral)), this::hear);
                    case CLIENT ->
                            new ParlourClient(
                                    settings.peers(peers(policy, root, collateral)), this::hear);
                };
    }

    private static AttestedPeers peers(String policy, byte[] root, Map<String, byte[]> collateral) {
        Map<CollateralItem, Bytes> items = new EnumMap<>(CollateralItem.class);
        for (CollateralItem item : CollateralItem.values()) {
            items.put(item, Bytes.of(collateral.get(item.fileName())));
        }
        PeerRules rules =
                PeerRules.of(
                                Policy.read(Bytes.of(policy.getBytes(StandardCharsets.UTF_8))),
                                new Collateral(items))
                        .withRoot(TrustedRoot.read(Bytes.of(root)));
        return new AttestedPeers(() -> rules);
    }

    @Override
    public void answer(byte[] nonce) {
        ((ParlourServer) gate).answer(nonce);
    }

    @Override
    public byte[] sealed() {
        return Sealer.forEnclave("parlour").seal(((ParlourServer) gate).kept());
    }

    private synchronized void hear(String words) {
        heard.add(words);
    }

    @Override
    public synchronized List<String> heard() {
        List<String> all = List.copyOf(heard);
        heard.clear();
        return all;
    }

    @Override
    public long open() {
        return gate.open();
    }

    @Override
    public TlsOutput exchange(long connection, byte[] records) {
        return gate.exchange(connection, records);
    }

    @Override
    public void close(long connection) {
        gate.close(connection);
    }

    @Override
    public byte[] certificate() {
        return gate.certificate();
    }

    @Override
    public void renew() {
        gate.renew();
    }
}
