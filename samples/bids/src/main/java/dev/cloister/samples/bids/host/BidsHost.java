package dev.cloister.samples.bids.host;

import dev.cloister.Enclave;
import dev.cloister.EnclaveImage;
import dev.cloister.tls.TlsGate;
import dev.cloister.tls.host.AttestedTlsHost;
import dev.cloister.tls.host.TlsHostOptions;
import java.io.IOException;
import java.net.InetSocketAddress;

/** Hosts the auction and learns nothing but how many bytes pass: {@code BidsHost PORT}. */
public final class BidsHost {
    private BidsHost() {}

    public static void main(String[] args) throws IOException {
        try (Enclave enclave = Enclave.load(EnclaveImage.named("bids"));
                AttestedTlsHost host =
                        AttestedTlsHost.listen(
                                enclave.service(TlsGate.class),
                                new InetSocketAddress(Integer.parseInt(args[0])),
                                TlsHostOptions.defaults())) {
            System.out.println("port " + host.address().getPort());
            System.out.println("mrenclave " + enclave.mrEnclave());
            while (System.in.read() >= 0) {
                // Until the input ends.
            }
        }
    }
}
