package dev.cloister.inside;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/**
 * Calls to the services that the host's runtime has for every enclave, without a {@code
 * HostService} of the application. Bytes go out, bytes come back. Outside of an enclave every call
 * throws {@link UnsatisfiedLinkError}.
 *
 * <p>Trust: the host may answer anything, may refuse, may never answer, and may remember what it is
 * told. Callers check every byte of an answer.
 */
public final class HostCalls {
    /** Empty request; answers the TARGETINFO of the quoting enclave. */
    public static final int QUOTE_TARGET = 32;

    /** A REPORT for the quoting enclave; answers a quote. */
    public static final int QUOTE = 33;

    /** One operation on a file of the enclave's folder; see {@code FileRequest}. */
    public static final int FILE = 34;

    /** The largest request: what fits the memory that calls travel through, with room to spare. */
    public static final int MAX_REQUEST_BYTES = 1_000_000;

    private static final byte DONE = 0;

    private HostCalls() {}

    /**
     * Runs a service of the host.
     *
     * @param maxReplyBytes a longer answer is refused
     * @throws HostRefusedException when the host says that it cannot, with its reason
     */
    public static byte[] call(int service, byte[] request, int maxReplyBytes, String what) {
        Objects.requireNonNull(request, "request");
        if (request.length > MAX_REQUEST_BYTES) {
            throw new IllegalArgumentException(
                    what
                            + ": the request has "
                            + request.length
                            + " bytes, above "
                            + MAX_REQUEST_BYTES);
        }
        byte[] reply = call(service, request, maxReplyBytes + 1);
        if (reply.length == 0) {
            throw new HostRefusedException(what + ": the host answered nothing");
        }
        byte[] content = Arrays.copyOfRange(reply, 1, reply.length);
        if (reply[0] != DONE) {
            String reason = new String(content, StandardCharsets.UTF_8);
            throw new HostRefusedException(what + ": the host cannot: " + reason);
        }
        return content;
    }

    /** The bytes of an answer, as the host's side makes them. */
    public static byte[] done(byte[] content) {
        byte[] reply = new byte[content.length + 1];
        System.arraycopy(content, 0, reply, 1, content.length);
        return reply;
    }

    /** An answer that says why the host cannot; cut to 500 characters. */
    public static byte[] refused(String reason) {
        String cut = reason.substring(0, Math.min(500, reason.length()));
        byte[] reply = done(cut.getBytes(StandardCharsets.UTF_8));
        reply[0] = 1;
        return reply;
    }

    private static native byte[] call(int service, byte[] request, int maxReplyBytes);
}
