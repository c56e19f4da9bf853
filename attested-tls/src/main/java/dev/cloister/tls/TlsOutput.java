package dev.cloister.tls;

import dev.cloister.MaxSize;

/**
 * What a connection wants of the host.
 *
 * @param records to be sent to the peer, as they are
 * @param more whether to ask again, with nothing, once they are sent
 * @param ended whether to close the socket once they are sent; the number is no longer known then
 */
public record TlsOutput(
        @MaxSize(TlsGate.MAX_RECORD_BYTES) byte[] records, boolean more, boolean ended) {}
