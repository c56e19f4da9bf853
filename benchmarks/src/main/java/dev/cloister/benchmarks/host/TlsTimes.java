package dev.cloister.benchmarks.host;

import dev.cloister.Enclave;
import dev.cloister.benchmarks.tls.EchoServer;
import dev.cloister.tls.TlsGate;
import java.security.GeneralSecurityException;
import java.util.Locale;
import javax.net.ssl.SSLException;

/**
 * Times the server's half of TLS handshakes and of an echo, in the enclave and on HotSpot, in turn:
 * {@code TlsTimes [ROUNDS]}. The client is the JDK's and its time does not count; there is no
 * network. On HotSpot the quote is 4.5 kB of nothing.
 */
public final class TlsTimes {
    private static final int HANDSHAKES = 20;
    private static final int ECHO_BYTES = 4 << 20;
    private static final int QUOTE_BYTES = 4600;

    private TlsTimes() {}

    public static void main(String[] args) throws GeneralSecurityException, SSLException {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 9;
        TlsGate hotSpot = new EchoServer(reportData -> new byte[QUOTE_BYTES]);
        double[][] handshakes = new double[2][rounds];
        double[][] throughput = new double[2][rounds];
        try (Enclave enclave = Answers.load()) {
            TlsGate[] gates = {enclave.service(TlsGate.class), hotSpot};
            for (int round = -3; round < rounds; round++) {
                for (int i = 0; i < 2; i++) {
                    double perSecond = handshakesPerSecond(gates[i]);
                    double megabytes = megabytesPerSecond(gates[i]);
                    if (round >= 0) {
                        handshakes[i][round] = perSecond;
                        throughput[i][round] = megabytes;
                    }
                }
            }
        }
        print("handshakes per second", handshakes);
        print("echo, MB/s each way", throughput);
    }

    private static void print(String what, double[][] values) {
        System.out.printf(
                Locale.ROOT,
                "%-22s enclave %8.1f   HotSpot %8.1f%n",
                what,
                SideBySide.median(values[0]),
                SideBySide.median(values[1]));
    }

    private static double handshakesPerSecond(TlsGate gate)
            throws GeneralSecurityException, SSLException {
        long nanos = 0;
        for (int i = 0; i < HANDSHAKES; i++) {
            try (TlsPartner partner = new TlsPartner(gate)) {
                partner.echo(new byte[1]);
                nanos += partner.serverNanos();
            }
        }
        return HANDSHAKES / (nanos / 1e9);
    }

    private static double megabytesPerSecond(TlsGate gate)
            throws GeneralSecurityException, SSLException {
        try (TlsPartner partner = new TlsPartner(gate)) {
            partner.echo(new byte[1]);
            long before = partner.serverNanos();
            byte[] piece = new byte[1 << 16];
            for (int sent = 0; sent < ECHO_BYTES; sent += piece.length) {
                partner.echo(piece);
            }
            return ECHO_BYTES / 1e6 / ((partner.serverNanos() - before) / 1e9);
        }
    }
}
