package dev.cloister.tls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloister.attestation.Bytes;
import dev.cloister.attestation.client.AttestedTls;
import dev.cloister.attestation.policy.Policy;
import dev.cloister.attestation.ratls.PeerRules;
import dev.cloister.tls.host.AttestedTlsHost;
import dev.cloister.tls.host.TlsHostOptions;
import io.netty.bootstrap.Bootstrap;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.nio.NioEventLoopGroup;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.handler.ssl.SslHandler;
import io.netty.handler.ssl.SslHandshakeCompletionEvent;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLHandshakeException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Clients that are not the JDK's: they take the same context, and give the same reasons. */
class OtherClientsTest {
    private static final int TIMEOUT_SECONDS = 20;

    private final SyntheticEvidence evidence = new SyntheticEvidence();
    private AttestedTlsHost host;

    /** Answers what the server says to {@code GET /}. */
    private interface Client {
        String get(int port, PeerRules rules) throws Exception;
    }

    static Stream<Named<Client>> clients() {
        return Stream.of(
                Named.of("OkHttp", OtherClientsTest::byOkHttp),
                Named.of("Netty", OtherClientsTest::byNetty));
    }

    @BeforeEach
    void listen() {
        host =
                AttestedTlsHost.listen(
                        new Greeter(Greeter.settings(evidence)),
                        new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                        TlsHostOptions.defaults());
    }

    @AfterEach
    void close() {
        host.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("clients")
    void talksToTheEnclaveThatItsPolicyNames(Client client) throws Exception {
        assertEquals("hello", client.get(host.address().getPort(), evidence.rules()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("clients")
    void namesTheRuleThatIsNotMet(Client client) {
        Bytes signer = Bytes.ofHex(evidence.mrSigner);
        assertRefused(
                client,
                evidence.rules(Policy.forProduct(signer, 7, 4).build()),
                "attestation refused: MINIMUM_SVN: security version is 3, below 4");
        assertRefused(
                client,
                evidence.rules(Policy.forEnclave(Bytes.ofHex("00".repeat(32))).build()),
                "MRENCLAVE: is e1");
        evidence.debug = true;
        host.close();
        listen();
        assertRefused(client, evidence.rules(), "DEBUG: the enclave is a debug enclave");
    }

    private void assertRefused(Client client, PeerRules rules, String reason) {
        SSLHandshakeException refused =
                assertThrows(
                        SSLHandshakeException.class,
                        () -> client.get(host.address().getPort(), rules));
        assertTrue(refused.getMessage().contains(reason), refused::getMessage);
    }

    private static String byOkHttp(int port, PeerRules rules) throws Exception {
        OkHttpClient client =
                new OkHttpClient.Builder()
                        .sslSocketFactory(
                                AttestedTls.context(rules).getSocketFactory(),
                                AttestedTls.trustManager(() -> rules))
                        .hostnameVerifier((name, session) -> true)
                        .callTimeout(Duration.ofSeconds(TIMEOUT_SECONDS))
                        .build();
        Request request = new Request.Builder().url("https://localhost:" + port + "/").build();
        try (Response response = client.newCall(request).execute()) {
            return response.body().string();
        } finally {
            client.connectionPool().evictAll();
            client.dispatcher().executorService().shutdown();
        }
    }

    private static String byNetty(int port, PeerRules rules) throws Exception {
        CompletableFuture<String> answer = new CompletableFuture<>();
        NioEventLoopGroup threads = new NioEventLoopGroup(1);
        try {
            new Bootstrap()
                    .group(threads)
                    .channel(NioSocketChannel.class)
                    .handler(new Pipeline(rules, answer))
                    .connect("localhost", port);
            return answer.get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
        } catch (java.util.concurrent.ExecutionException failed) {
            throw (Exception) failed.getCause();
        } finally {
            threads.shutdownGracefully(0, 1, TimeUnit.SECONDS);
        }
    }

    private static final class Pipeline extends ChannelInitializer<SocketChannel> {
        private final PeerRules rules;
        private final CompletableFuture<String> answer;

        Pipeline(PeerRules rules, CompletableFuture<String> answer) {
            this.rules = rules;
            this.answer = answer;
        }

        @Override
        protected void initChannel(SocketChannel channel) {
            SSLEngine engine = AttestedTls.context(rules).createSSLEngine();
            engine.setUseClientMode(true);
            channel.pipeline().addLast(new SslHandler(engine), new Asking(answer));
        }
    }

    /** Asks when the handshake is done, and takes the body when the connection is at its end. */
    private static final class Asking extends SimpleChannelInboundHandler<ByteBuf> {
        private final CompletableFuture<String> answer;
        private final StringBuilder response = new StringBuilder();

        Asking(CompletableFuture<String> answer) {
            this.answer = answer;
        }

        @Override
        public void userEventTriggered(ChannelHandlerContext context, Object event) {
            if (!(event instanceof SslHandshakeCompletionEvent handshake)) {
                return;
            }
            if (handshake.isSuccess()) {
                String request = "GET / HTTP/1.1\r\nConnection: close\r\n\r\n";
                byte[] bytes = request.getBytes(StandardCharsets.US_ASCII);
                context.writeAndFlush(Unpooled.wrappedBuffer(bytes));
            } else {
                answer.completeExceptionally(handshake.cause());
            }
        }

        @Override
        protected void channelRead0(ChannelHandlerContext context, ByteBuf bytes) {
            response.append(bytes.toString(StandardCharsets.US_ASCII));
        }

        @Override
        public void channelInactive(ChannelHandlerContext context) {
            answer.complete(response.substring(response.indexOf("\r\n\r\n") + 4));
        }

        @Override
        public void exceptionCaught(ChannelHandlerContext context, Throwable failed) {
            answer.completeExceptionally(failed);
        }
    }
}
