package dev.cloister.tls.inside;

/** The way to the peer of one connection. */
public interface TlsReply {
    /** How many bytes may be sent before the peer must take some. */
    int room();

    /**
     * Sends.
     *
     * @throws IllegalStateException when it is more than the {@link #room}
     */
    void send(byte[] data);

    /** Says goodbye after what was sent; nothing can be sent or received then. */
    void close();
}
