package dev.cloister.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * A hand-made static-pie ELF: a readable page with .clo_layout, a page of code, and one and a half
 * pages of data and bss.
 */
final class TinyElf {
    static final int LAYOUT_ADDRESS = 0x800;
    static final int CODE_ADDRESS = 0x1000;
    static final int DATA_ADDRESS = 0x2010;
    static final int ENTRY = 0x1004;

    private static final int SECTIONS = 0x400;
    private static final byte[] NAMES = "\0.clo_layout\0".getBytes(StandardCharsets.US_ASCII);

    private TinyElf() {}

    static byte[] bytes() {
        return bytes(elf -> {});
    }

    /** The same with a last change, by absolute position. */
    static byte[] bytes(Consumer<ByteBuffer> change) {
        ByteBuffer elf = ByteBuffer.allocate(0x2100).order(ByteOrder.LITTLE_ENDIAN);
        elf.putInt(0, 0x464c457f).put(4, (byte) 2).put(5, (byte) 1).put(6, (byte) 1);
        elf.putShort(16, (short) 3).putShort(18, (short) 62).putInt(20, 1);
        elf.putLong(24, ENTRY).putLong(32, 64).putLong(40, SECTIONS);
        elf.putShort(52, (short) 64).putShort(54, (short) 56).putShort(56, (short) 3);
        elf.putShort(58, (short) 64).putShort(60, (short) 3).putShort(62, (short) 2);
        segment(elf, 0, 4, 0, 0, 0x900, 0x900);
        segment(elf, 1, 5, 0x1000, CODE_ADDRESS, 0x20, 0x20);
        segment(elf, 2, 6, 0x2010, DATA_ADDRESS, 0x30, 0x1100);
        section(elf, 1, 1, LAYOUT_ADDRESS, LAYOUT_ADDRESS, 128);
        section(elf, 2, 0, 0, 0x300, NAMES.length);
        elf.put(0x300, NAMES);
        for (int i = 0; i < 0x20; i++) {
            elf.put(0x1000 + i, (byte) (0x90 + i)).put(0x2010 + i, (byte) (i + 1));
        }
        change.accept(elf);
        return elf.array();
    }

    private static void segment(
            ByteBuffer elf,
            int index,
            int flags,
            long offset,
            long address,
            long file,
            long memory) {
        int at = 64 + 56 * index;
        elf.putInt(at, 1).putInt(at + 4, flags).putLong(at + 8, offset).putLong(at + 16, address);
        elf.putLong(at + 24, address)
                .putLong(at + 32, file)
                .putLong(at + 40, memory)
                .putLong(at + 48, 4096);
    }

    private static void section(
            ByteBuffer elf, int index, int name, long address, long offset, long size) {
        int at = SECTIONS + 64 * index;
        elf.putInt(at, name)
                .putInt(at + 4, 1)
                .putLong(at + 16, address)
                .putLong(at + 24, offset)
                .putLong(at + 32, size);
    }
}
