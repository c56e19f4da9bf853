package dev.cloister.conformance.tls;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** The network between client and host: forwards and remembers all. */
final class RecordingProxy implements AutoCloseable {
    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final ByteArrayOutputStream seen = new ByteArrayOutputStream();
    private final int port;

    RecordingProxy(int port) throws IOException {
        this.port = port;
        start(
                () -> {
                    while (true) {
                        Socket client = server.accept();
                        Socket host = new Socket(InetAddress.getLoopbackAddress(), port());
                        start(() -> copy(client, host));
                        start(() -> copy(host, client));
                    }
                });
    }

    private int port() {
        return port;
    }

    int listeningPort() {
        return server.getLocalPort();
    }

    byte[] traffic() {
        synchronized (seen) {
            return seen.toByteArray();
        }
    }

    private void copy(Socket from, Socket to) throws IOException {
        byte[] bytes = new byte[1 << 14];
        InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream();
        for (int size; (size = in.read(bytes)) >= 0; ) {
            synchronized (seen) {
                seen.write(bytes, 0, size);
            }
            out.write(bytes, 0, size);
        }
        to.shutdownOutput();
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void start(Work work) {
        Thread thread =
                new Thread(
                        () -> {
                            try {
                                work.run();
                            } catch (IOException closed) {
                                // The test is over, or one side has left.
                            }
                        },
                        "proxy");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
