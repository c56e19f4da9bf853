package dev.cloister.image;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The image that the tests look at from all sides. */
final class TestImages {
    static final ImageSettings SETTINGS =
            ImageSettings.defaults()
                    .withHeapBytes(1 << 20)
                    .withStackBytes(1 << 16)
                    .withThreadCount(2)
                    .withVersion(7, 3);
    static final ImageMetadata METADATA =
            new ImageMetadata(
                    "payroll",
                    "ab".repeat(32),
                    List.of("p.Payroll", "p.Outer$Audit"),
                    List.of("p.AuditLog"),
                    new TreeMap<>(Map.of("compiler", "clang \"19\"", "jdk", "17.0.15")));

    private TestImages() {}

    static EnclaveImage signed() {
        return ImageSigner.sign(TinyElf.bytes(), SETTINGS, METADATA, TestKeys.KEY);
    }
}
