package dev.cloister.tls.inside.http;

import dev.cloister.tls.inside.TlsConversation;
import dev.cloister.tls.inside.TlsPeer;
import dev.cloister.tls.inside.TlsReply;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * HTTP/1.1 on one connection: requests one after the other, bodies with a length. Heads are limited
 * to 16 KiB, bodies to what is said at the beginning; what is not understood is answered with 400,
 * what is too large with 413, and ends the connection.
 *
 * <p>Trust: the peer may send anything.
 */
public final class HttpConversation implements TlsConversation {
    static final int MAX_HEAD_BYTES = 1 << 14;

    private final TlsPeer peer;
    private final HttpService service;
    private final int maxBodyBytes;
    private final ByteArrayOutputStream received = new ByteArrayOutputStream();
    private byte[] answer = new byte[0];
    private int answered;
    private boolean isLast;

    /**
     * A conversation.
     *
     * @param maxBodyBytes the largest body that is taken
     */
    public HttpConversation(TlsPeer peer, HttpService service, int maxBodyBytes) {
        this.peer = peer;
        this.service = service;
        this.maxBodyBytes = maxBodyBytes;
    }

    @Override
    public void received(byte[] data, TlsReply reply) {
        if (!isLast) {
            received.writeBytes(data);
            // Requests that are sent ahead wait here, but not without limit.
            if (received.size() > MAX_HEAD_BYTES + 2L * maxBodyBytes + (1 << 17)) {
                throw new IllegalStateException("HTTP: the peer sends and does not wait");
            }
        }
    }

    @Override
    public boolean proceed(TlsReply reply) {
        if (answered == answer.length) {
            if (isLast) {
                return false;
            }
            Optional<byte[]> next = next();
            if (next.isEmpty()) {
                return false;
            }
            answer = next.get();
            answered = 0;
        }
        int size = Math.min(reply.room(), answer.length - answered);
        reply.send(Arrays.copyOfRange(answer, answered, answered + size));
        answered += size;
        if (answered == answer.length && isLast) {
            reply.close();
        }
        return true;
    }

    /** The answer to the next request that is complete. */
    private Optional<byte[]> next() {
        byte[] bytes = received.toByteArray();
        HttpHead head;
        try {
            Optional<HttpHead> found = HttpHead.read(bytes);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            head = found.get();
        } catch (HttpHead.MalformedHeadException malformed) {
            return Optional.of(last(HttpAnswer.text(400, malformed.getMessage())));
        }
        if (head.bodyBytes() > maxBodyBytes) {
            return Optional.of(
                    last(HttpAnswer.text(413, "the body may have " + maxBodyBytes + " bytes")));
        }
        int end = head.headBytes() + (int) head.bodyBytes();
        if (bytes.length < end) {
            return Optional.empty();
        }
        received.reset();
        received.write(bytes, end, bytes.length - end);
        isLast = head.isLast();
        HttpRequest request =
                new HttpRequest(
                        head.method(),
                        head.target(),
                        head.headers(),
                        Arrays.copyOfRange(bytes, head.headBytes(), end),
                        peer);
        return Optional.of(encode(service.answer(request), head.method().equals("HEAD")));
    }

    private byte[] last(HttpAnswer said) {
        isLast = true;
        received.reset();
        return encode(said, false);
    }

    private byte[] encode(HttpAnswer said, boolean headOnly) {
        String head =
                "HTTP/1.1 "
                        + said.status()
                        + " \r\nContent-Type: "
                        + said.contentType()
                        + "\r\nContent-Length: "
                        + said.body().length
                        + (isLast ? "\r\nConnection: close" : "")
                        + "\r\n\r\n";
        byte[] text = head.getBytes(StandardCharsets.US_ASCII);
        if (headOnly) {
            return text;
        }
        byte[] whole = Arrays.copyOf(text, text.length + said.body().length);
        System.arraycopy(said.body(), 0, whole, text.length, said.body().length);
        return whole;
    }
}
