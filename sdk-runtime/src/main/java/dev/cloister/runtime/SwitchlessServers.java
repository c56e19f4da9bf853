package dev.cloister.runtime;

import dev.cloister.SwitchlessThreads;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The threads that serve an enclave's switchless calls, both ways. They do not refer to the {@link
 * LoadedEnclave}, so that one that its user forgot can be collected.
 */
final class SwitchlessServers {
    /** For an enclave that is not loaded yet, or asks for none. */
    static final SwitchlessServers NONE = new SwitchlessServers(List.of(), List.of());

    private final List<OcallServer> ocalls;
    private final List<EcallServer> ecalls;

    private SwitchlessServers(List<OcallServer> ocalls, List<EcallServer> ecalls) {
        this.ocalls = ocalls;
        this.ecalls = ecalls;
    }

    static SwitchlessServers start(
            HostLibrary library,
            long enclave,
            String name,
            SwitchlessThreads counts,
            OcallRegistry registry) {
        List<OcallServer> ocalls = new ArrayList<>();
        List<EcallServer> ecalls = new ArrayList<>();
        if (counts.forHostServices() > 0) {
            OcallMailboxes mailboxes = new OcallMailboxes(library, enclave, registry);
            for (int i = 1; i <= counts.forHostServices(); i++) {
                ocalls.add(new OcallServer(mailboxes, name + " switchless host " + i));
            }
        }
        for (int i = 1; i <= counts.forEnclaveServices(); i++) {
            ecalls.add(new EcallServer(library, enclave, name + " switchless enclave " + i));
        }
        SwitchlessServers servers = new SwitchlessServers(ocalls, ecalls);
        servers.all().forEach(Sleeper::start);
        return servers;
    }

    /**
     * A server that is in the enclave, for one call. When there is none, one is woken for later
     * calls.
     */
    Optional<EcallServer> claim() {
        EcallServer asleep = null;
        for (EcallServer server : ecalls) {
            if (!server.isAwake()) {
                asleep = server;
            } else if (server.claim()) {
                return Optional.of(server);
            }
        }
        if (asleep != null) {
            asleep.wake();
        }
        return Optional.empty();
    }

    /** An ocall that nobody took: one more server is woken for later ones. */
    void missedOcall() {
        for (OcallServer server : ocalls) {
            if (!server.isAwake()) {
                server.wake();
                return;
            }
        }
    }

    /** Whether the current thread serves ocalls. */
    boolean isServing() {
        for (OcallServer server : ocalls) {
            if (server.isCurrentThread()) {
                return true;
            }
        }
        return false;
    }

    /** Ends the threads; false when some still run a call after {@code timeoutMs}. */
    boolean stop(long timeoutMs) {
        List<Sleeper> all = all();
        all.forEach(Sleeper::stop);
        long deadline = System.nanoTime() + timeoutMs * 1_000_000;
        boolean ended = true;
        for (Sleeper server : all) {
            ended &= server.awaitEnd(Math.max(0, (deadline - System.nanoTime()) / 1_000_000));
        }
        return ended;
    }

    private List<Sleeper> all() {
        List<Sleeper> all = new ArrayList<>(ocalls);
        all.addAll(ecalls);
        return all;
    }
}
