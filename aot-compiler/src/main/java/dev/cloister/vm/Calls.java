package dev.cloister.vm;

import java.nio.charset.StandardCharsets;

/** The Java half of calls over the boundary. */
final class Calls {
    private Calls() {}

    /**
     * Upcall: what the host is told of an exception that leaves the enclave: type name, and message
     * when there is one.
     */
    static byte[] encodeException(Throwable thrown) {
        byte[] type = thrown.getClass().getName().getBytes(StandardCharsets.UTF_8);
        String text = thrown.getMessage();
        byte[] message = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
        byte[] encoded = new byte[4 + type.length + (text == null ? 0 : message.length)];
        for (int i = 0; i < 4; i++) {
            encoded[i] = (byte) (type.length >>> 8 * i);
        }
        System.arraycopy(type, 0, encoded, 4, type.length);
        System.arraycopy(message, 0, encoded, 4 + type.length, message.length);
        return encoded;
    }
}
