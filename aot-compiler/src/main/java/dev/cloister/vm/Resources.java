package dev.cloister.vm;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Resources that are part of the image. */
public final class Resources {
    private Resources() {}

    /**
     * As {@code Class.getResourceAsStream}: relative to the package of {@code type}, or from the
     * root.
     */
    public static InputStream of(Class<?> type, String name) {
        if (name.startsWith("/")) {
            return named(name.substring(1));
        }
        String packageName = type.getPackageName();
        return named(
                packageName.isEmpty()
                        ? name
                        : packageName.replace('.', '/').concat("/").concat(name));
    }

    /**
     * As {@code ClassLoader.getResourceAsStream}; every loader, also none, stands for the image.
     */
    public static InputStream ofLoader(ClassLoader loader, String name) {
        return named(name);
    }

    /** By its name from the root; null when the image has none of this name. */
    public static InputStream named(String name) {
        String content = Declarations.resource(name);
        return content == null
                ? null
                : new ByteArrayInputStream(content.getBytes(StandardCharsets.ISO_8859_1));
    }
}
