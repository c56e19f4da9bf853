package dev.cloister.conformance.tls;

import dev.cloister.Enclave;
import dev.cloister.tls.TlsGate;
import dev.cloister.tls.host.AttestedTlsHost;
import dev.cloister.tls.host.TlsHostOptions;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A host of its own: {@code IMAGE FOLDER}. Says its port, then obeys lines: {@code seal} writes
 * what the enclave keeps, sealed, into the folder; anything else is remembered in plain sight.
 */
final class ParlourProcess {
    private ParlourProcess() {}

    public static void main(String[] args) throws IOException {
        List<String> remembered = new ArrayList<>();
        try (Enclave enclave = ParlourImage.load(Path.of(args[0]));
                AttestedTlsHost host =
                        AttestedTlsHost.listen(
                                enclave.service(TlsGate.class),
                                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                                TlsHostOptions.defaults());
                BufferedReader orders =
                        new BufferedReader(
                                new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            System.out.println(host.address().getPort());
            for (String order; (order = orders.readLine()) != null; ) {
                if (order.equals("seal")) {
                    byte[] sealed = enclave.service(Parlour.class).sealed();
                    Files.write(Path.of(args[1], "sealed"), sealed);
                } else {
                    remembered.add(order);
                }
                System.out.println("done " + remembered.size());
            }
        }
    }
}
