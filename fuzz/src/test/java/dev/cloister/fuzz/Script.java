package dev.cloister.fuzz;

/** An input, read as the choices of whoever makes hostile values. When it is over it chooses 0. */
final class Script {
    private final byte[] bytes;
    private int at;

    Script(byte[] bytes) {
        this.bytes = bytes;
    }

    boolean isOver() {
        return at >= bytes.length;
    }

    /** 0 to 255. */
    int choice() {
        return isOver() ? 0 : bytes[at++] & 0xff;
    }

    /** Less than {@code bound}, of one byte. */
    int below(int bound) {
        return choice() % bound;
    }

    /** Small, at an edge, or anything. */
    long number() {
        int kind = choice();
        if (kind < 0x80) {
            return kind;
        }
        if (kind < 0xc0) {
            return (1L << (kind & 63)) - (choice() & 1);
        }
        return kind < 0xe0 ? kind - 0xe0L : word();
    }

    private long word() {
        long word = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            word = word << Byte.SIZE | choice();
        }
        return word;
    }
}
