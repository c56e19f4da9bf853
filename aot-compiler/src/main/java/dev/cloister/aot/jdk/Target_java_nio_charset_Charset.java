package dev.cloister.aot.jdk;

import dev.cloister.vm.Charsets;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;

/** {@code java.nio.charset.Charset}: the six standard charsets, UTF-8 by default. */
@Substitute(value = "java/nio/charset/Charset", replaceInitializer = true)
final class Target_java_nio_charset_Charset {
    private Target_java_nio_charset_Charset() {}

    @Original
    private static native void checkName(String name);

    static Charset defaultCharset() {
        return StandardCharsets.UTF_8;
    }

    private static Charset lookup(String name) {
        if (name == null) {
            throw new IllegalArgumentException("Null charset name");
        }
        Charset charset = Charsets.named(name);
        if (charset == null) {
            checkName(name);
        }
        return charset;
    }

    static SortedMap<String, Charset> availableCharsets() {
        return Charsets.all();
    }
}
