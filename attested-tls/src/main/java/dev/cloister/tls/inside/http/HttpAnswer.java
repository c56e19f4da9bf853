package dev.cloister.tls.inside.http;

import java.nio.charset.StandardCharsets;

/** An answer: a status of three digits, what kind of content, and the content. */
public record HttpAnswer(int status, String contentType, byte[] body) {
    /** Refuses what would not be HTTP. */
    public HttpAnswer {
        if (status < 200 || status > 599) {
            throw new IllegalArgumentException(
                    "answer: status is not in 200..599 (" + status + ")");
        }
        if (contentType.chars().anyMatch(c -> c < ' ' || c > '~')) {
            throw new IllegalArgumentException("answer: the content type is not printable ASCII");
        }
    }

    /** Text, 200. */
    public static HttpAnswer text(String text) {
        return text(200, text);
    }

    /** Text with a status. */
    public static HttpAnswer text(int status, String text) {
        return new HttpAnswer(
                status, "text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }

    /** Bytes, 200. */
    public static HttpAnswer bytes(byte[] bytes) {
        return new HttpAnswer(200, "application/octet-stream", bytes);
    }
}
