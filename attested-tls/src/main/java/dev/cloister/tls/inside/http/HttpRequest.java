package dev.cloister.tls.inside.http;

import dev.cloister.tls.inside.TlsPeer;
import java.util.Map;

/**
 * A request.
 *
 * @param headers by lower-case name; no name comes twice
 * @param peer who asks
 */
public record HttpRequest(
        String method, String target, Map<String, String> headers, byte[] body, TlsPeer peer) {}
