package dev.cloister.fuzz;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Bytes of an encoded value, and where in them something stands that a reader must check. */
final class Encoding {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final List<Integer> checked = new ArrayList<>();

    /** The lowest bytes of a number, little-endian. */
    void number(long value, int sizeBytes) {
        for (int i = 0; i < sizeBytes; i++) {
            bytes.write((int) (value >> Byte.SIZE * i));
        }
    }

    /** Such a number of which not every value is allowed: a count, a size, a tag, an ordinal. */
    void checkedNumber(long value, int sizeBytes) {
        checked.add(bytes.size());
        number(value, sizeBytes);
    }

    /** Padding of structs: up to a multiple of {@code alignment}. */
    void align(int alignment) {
        while (bytes.size() % alignment != 0) {
            bytes.write(0);
        }
    }

    void bytes(byte[] more) {
        bytes.writeBytes(more);
    }

    /** Appends another one. */
    void append(Encoding other) {
        other.checked.forEach(position -> checked.add(bytes.size() + position));
        bytes.writeBytes(other.toBytes());
    }

    byte[] toBytes() {
        return bytes.toByteArray();
    }

    /** What becomes of the bytes when somebody damages them as the script says. */
    byte[] damaged(Script script) {
        byte[] whole = toBytes();
        int from = position(script, whole.length);
        switch (script.below(6)) {
            case 0:
                return Arrays.copyOf(whole, from);
            case 1:
                return Arrays.copyOf(whole, whole.length + 1 + script.below(16));
            case 2:
                return spliced(whole, from, 0, new byte[] {(byte) script.choice()});
            case 3:
                return spliced(whole, from, 1 + script.below(16), new byte[0]);
            case 4:
                int to = Math.min(whole.length, from + 1 + script.below(64));
                return spliced(whole, from, 0, Arrays.copyOfRange(whole, from, to));
            default:
                Encoding other = new Encoding();
                int sizeBytes = 1 << script.below(4);
                other.number(script.number(), sizeBytes);
                return spliced(whole, from, sizeBytes, other.toBytes());
        }
    }

    /** Mostly where something is checked. */
    private int position(Script script, int end) {
        int kind = script.choice();
        if (kind >= 0x60 && !checked.isEmpty()) {
            return checked.get(kind % checked.size());
        }
        return end == 0 ? 0 : (kind << Byte.SIZE | script.choice()) % end;
    }

    private static byte[] spliced(byte[] whole, int from, int removed, byte[] added) {
        int rest = Math.min(whole.length, from + removed);
        byte[] bytes = Arrays.copyOf(whole, from + added.length + whole.length - rest);
        System.arraycopy(added, 0, bytes, from, added.length);
        System.arraycopy(whole, rest, bytes, from + added.length, whole.length - rest);
        return bytes;
    }
}
