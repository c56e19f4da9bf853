package dev.cloister.tls.inside.http;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The head of a request (RFC 9112), read strictly: what is unclear is refused. */
record HttpHead(
        String method, String target, Map<String, String> headers, long bodyBytes, int headBytes) {
    private static final String TOKEN = "!#$%&'*+-.^_`|~";

    /** The head at the beginning of the bytes, if it is there as a whole. */
    static Optional<HttpHead> read(byte[] bytes) throws MalformedHeadException {
        int end = end(bytes);
        if (end < 0) {
            if (bytes.length > HttpConversation.MAX_HEAD_BYTES) {
                throw new MalformedHeadException("the head is too large");
            }
            return Optional.empty();
        }
        if (end > HttpConversation.MAX_HEAD_BYTES) {
            throw new MalformedHeadException("the head is too large");
        }
        String[] lines =
                new String(bytes, 0, end - 4, StandardCharsets.ISO_8859_1).split("\r\n", -1);
        String[] request = lines[0].split(" ", -1);
        if (request.length != 3
                || !isToken(request[0])
                || !request[1].startsWith("/")
                || !request[1].chars().allMatch(c -> c > ' ' && c <= '~')
                || !request[2].equals("HTTP/1.1")) {
            throw new MalformedHeadException("the request line is not METHOD /target HTTP/1.1");
        }
        Map<String, String> headers = new TreeMap<>();
        for (int i = 1; i < lines.length; i++) {
            int colon = lines[i].indexOf(':');
            if (colon < 1 || !isToken(lines[i].substring(0, colon))) {
                throw new MalformedHeadException("a header has no name");
            }
            String value = lines[i].substring(colon + 1).strip();
            if (!value.chars().allMatch(c -> c == '\t' || c >= ' ' && c != 0x7f)) {
                throw new MalformedHeadException("a header holds control characters");
            }
            String name = lines[i].substring(0, colon).toLowerCase(Locale.ROOT);
            if (headers.put(name, value) != null) {
                throw new MalformedHeadException("a header comes twice");
            }
        }
        return Optional.of(
                new HttpHead(
                        request[0],
                        request[1],
                        Collections.unmodifiableMap(headers),
                        bodyBytes(headers),
                        end));
    }

    private static int end(byte[] bytes) {
        for (int i = 3; i < bytes.length; i++) {
            if (bytes[i] == '\n'
                    && bytes[i - 1] == '\r'
                    && bytes[i - 2] == '\n'
                    && bytes[i - 3] == '\r') {
                return i + 1;
            }
        }
        return -1;
    }

    private static long bodyBytes(Map<String, String> headers) throws MalformedHeadException {
        if (headers.containsKey("transfer-encoding")) {
            throw new MalformedHeadException("bodies must have a Content-Length");
        }
        String length = headers.getOrDefault("content-length", "0");
        if (length.isEmpty()
                || length.length() > 15
                || !length.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new MalformedHeadException("the Content-Length is no number");
        }
        return Long.parseLong(length);
    }

    private static boolean isToken(String text) {
        return !text.isEmpty()
                && text.chars()
                        .allMatch(
                                c ->
                                        c >= '0' && c <= '9'
                                                || c >= 'A' && c <= 'Z'
                                                || c >= 'a' && c <= 'z'
                                                || TOKEN.indexOf(c) >= 0);
    }

    /** Whether the peer wants the connection closed afterwards. */
    boolean isLast() {
        return headers.getOrDefault("connection", "").equalsIgnoreCase("close");
    }

    /** The head is not HTTP; the message says nothing of its content. */
    static final class MalformedHeadException extends Exception {
        private static final long serialVersionUID = 1L;

        MalformedHeadException(String message) {
            super(message);
        }
    }
}
