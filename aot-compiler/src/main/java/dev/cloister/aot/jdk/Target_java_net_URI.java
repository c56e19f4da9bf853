package dev.cloister.aot.jdk;

import java.nio.charset.StandardCharsets;

/** {@code java.net.URI}: other characters are escaped as they are written, not normalised first. */
@Substitute("java/net/URI")
final class Target_java_net_URI {
    private Target_java_net_URI() {}

    private static String encode(String text) {
        StringBuilder escaped = new StringBuilder();
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            if (each >= 0) {
                escaped.append((char) each);
            } else {
                escaped.append('%');
                escaped.append(Character.toUpperCase(Character.forDigit(each >> 4 & 15, 16)));
                escaped.append(Character.toUpperCase(Character.forDigit(each & 15, 16)));
            }
        }
        return escaped.toString();
    }
}
