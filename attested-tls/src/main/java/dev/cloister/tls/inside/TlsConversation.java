package dev.cloister.tls.inside;

/**
 * What trusted code does with one established connection. Calls of one conversation never overlap;
 * those of different conversations do. What it throws ends the connection without a word to the
 * peer, who sees it cut off.
 */
public interface TlsConversation {
    /**
     * Takes what the peer said, as it comes: no boundaries are kept.
     *
     * <p>Trust: the peer is only as trusted as its {@link TlsPeer} says.
     */
    void received(byte[] data, TlsReply reply);

    /**
     * Says more, if there is more to say and the peer takes it: asked at the beginning and after
     * each {@link #received}, until the answer is false or nothing was sent. Long answers are sent
     * here, piece by piece, so that they never lie in memory as a whole.
     *
     * @return whether there is more to say
     */
    default boolean proceed(TlsReply reply) {
        return false;
    }

    /** The connection is over, for whatever reason. Called once. */
    default void closed() {}
}
