package dev.cloister.aot.emit;

/** Text inside C and assembly string literals. */
final class CText {
    private CText() {}

    /**
     * The body of a string literal; what is not printable ASCII becomes an octal escape of its
     * UTF-8 bytes.
     */
    static String escaped(String text) {
        return escaped(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    static String escaped(byte[] bytes) {
        StringBuilder escaped = new StringBuilder();
        for (byte b : bytes) {
            int c = b & 0xff;
            if (c >= ' ' && c < 127 && c != '"' && c != '\\') {
                escaped.append((char) c);
            } else {
                escaped.append('\\')
                        .append((char) ('0' + (c >> 6)))
                        .append((char) ('0' + (c >> 3 & 7)))
                        .append((char) ('0' + (c & 7)));
            }
        }
        return escaped.toString();
    }
}
