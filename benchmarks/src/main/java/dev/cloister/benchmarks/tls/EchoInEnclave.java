package dev.cloister.benchmarks.tls;

import dev.cloister.Trusted;
import dev.cloister.attest.Evidence;

/** The echo with evidence of its own. */
@Trusted
public final class EchoInEnclave extends EchoServer {
    public EchoInEnclave() {
        super(Evidence::quote);
    }
}
