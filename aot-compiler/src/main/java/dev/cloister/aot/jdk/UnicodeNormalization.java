package dev.cloister.aot.jdk;

import java.nio.ByteBuffer;

/**
 * The tables of {@code java.text.Normalizer}, which lie in the JDK as resources. An image contains
 * those of the forms that the program names.
 */
final class UnicodeNormalization {
    private static final String NFC = "/jdk/internal/icu/impl/data/icudt67b/nfc.nrm";
    private static final String NFKC = "/jdk/internal/icu/impl/data/icudt67b/nfkc.nrm";

    private UnicodeNormalization() {}

    @Substitute("jdk/internal/icu/impl/ICUBinary")
    static final class ICUBinary {
        private ICUBinary() {}

        public static ByteBuffer getRequiredData(String name) {
            String content = dev.cloister.vm.Declarations.resource(name.substring(1));
            return ByteBuffer.wrap(content.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        }
    }

    /** Only named. */
    @Substitute("jdk/internal/icu/impl/Norm2AllModes$Norm2AllModesSingleton")
    static final class Tables {
        Tables(String name) {}
    }

    @Substitute(
            value = "jdk/internal/icu/impl/Norm2AllModes$NFCSingleton",
            replaceInitializer = true)
    static final class CanonicalTables {
        private static final Tables INSTANCE;

        static {
            // A look-up by a constant name is what puts a resource into the image.
            CanonicalTables.class.getResourceAsStream(NFC);
            INSTANCE = new Tables("nfc");
        }

        private CanonicalTables() {}
    }

    @Substitute(
            value = "jdk/internal/icu/impl/Norm2AllModes$NFKCSingleton",
            replaceInitializer = true)
    static final class CompatibilityTables {
        private static final Tables INSTANCE;

        static {
            CompatibilityTables.class.getResourceAsStream(NFKC);
            INSTANCE = new Tables("nfkc");
        }

        private CompatibilityTables() {}
    }
}
