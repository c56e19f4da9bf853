package dev.cloister.cli;

import dev.cloister.image.EnclaveImage;
import dev.cloister.image.ImageMetadata;
import dev.cloister.image.ImageSettings;
import dev.cloister.image.ImageSigner;
import dev.cloister.image.SigningKey;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A signed image whose code is one page of nothing: enough for commands that look at images from
 * outside.
 */
final class SignedImages {
    private static final int LAYOUT = 0x800;
    private static final int SECTIONS = 0x400;
    private static final int NAMES = 0x300;
    private static final int CODE = 0x1000;

    private static final String RECORD =
            """
            {"libraryJdk": "17.0.15",
             "toolchain": {"name": "clang", "pinned": true},
             "nativeSources": {"enclave/entry.S": "0a1b"},
             "sectionSizesBytes": {".text": 4096, ".rodata": 80}}
            """;
    private static final SigningKey KEY = SigningKey.generate();

    private SignedImages() {}

    static EnclaveImage payroll() {
        return payroll("17.0.15", false);
    }

    /** The image built with a library JDK, open to debuggers or not. */
    static EnclaveImage payroll(String libraryJdk, boolean debug) {
        ImageMetadata metadata =
                new ImageMetadata(
                        "payroll",
                        "ab".repeat(32),
                        List.of("bank.Payroll"),
                        List.of("bank.AuditLog"),
                        new TreeMap<>(Map.of("record", RECORD.replace("17.0.15", libraryJdk))));
        ImageSettings settings =
                ImageSettings.defaults()
                        .withHeapBytes(1 << 20)
                        .withThreadCount(2)
                        .withVersion(7, 3)
                        .withDebug(debug);
        return ImageSigner.sign(elf(), settings, metadata, KEY);
    }

    /** Static-pie: a constant page with .clo_layout, a page of code. */
    private static byte[] elf() {
        ByteBuffer elf = ByteBuffer.allocate(0x1100).order(ByteOrder.LITTLE_ENDIAN);
        elf.putInt(0, 0x464c457f).put(4, (byte) 2).put(5, (byte) 1).put(6, (byte) 1);
        elf.putShort(16, (short) 3).putShort(18, (short) 62).putInt(20, 1);
        elf.putLong(24, CODE).putLong(32, 64).putLong(40, SECTIONS);
        elf.putShort(52, (short) 64).putShort(54, (short) 56).putShort(56, (short) 2);
        elf.putShort(58, (short) 64).putShort(60, (short) 3).putShort(62, (short) 2);
        segment(elf, 64, 4, 0, 0x900);
        segment(elf, 64 + 56, 5, CODE, 0x20);
        byte[] names = "\0.clo_layout\0".getBytes(StandardCharsets.US_ASCII);
        section(elf, SECTIONS + 64, 1, LAYOUT, LAYOUT, 128);
        section(elf, SECTIONS + 128, 0, 0, NAMES, names.length);
        return elf.put(NAMES, names).array();
    }

    private static void segment(ByteBuffer elf, int at, int flags, long address, long bytes) {
        elf.putInt(at, 1).putInt(at + 4, flags).putLong(at + 8, address).putLong(at + 16, address);
        elf.putLong(at + 24, address)
                .putLong(at + 32, bytes)
                .putLong(at + 40, bytes)
                .putLong(at + 48, 4096);
    }

    private static void section(
            ByteBuffer elf, int at, int name, long address, long offset, long bytes) {
        elf.putInt(at, name)
                .putInt(at + 4, 1)
                .putLong(at + 16, address)
                .putLong(at + 24, offset)
                .putLong(at + 32, bytes);
    }
}
