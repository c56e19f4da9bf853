package dev.cloister.attestation;

import java.util.Arrays;
import java.util.HexFormat;

/** An immutable run of bytes, so that records that hold bytes are values. */
public final class Bytes {
    private final byte[] value;

    private Bytes(byte[] value) {
        this.value = value;
    }

    /** A copy of the array. */
    public static Bytes of(byte[] value) {
        return new Bytes(value.clone());
    }

    /** Bytes from hexadecimal digits of either case. */
    public static Bytes ofHex(String digits) {
        try {
            return new Bytes(HexFormat.of().parseHex(digits));
        } catch (IllegalArgumentException notHex) {
            throw new MalformedException(
                    "hexadecimal text: is malformed (" + digits.length() + " characters)");
        }
    }

    /** The number of bytes. */
    public int size() {
        return value.length;
    }

    /** One byte, 0..255. */
    public int at(int index) {
        return value[index] & 0xff;
    }

    /** The bytes from one position (included) to another (excluded). */
    public Bytes slice(int from, int to) {
        if (from < 0 || from > to || to > value.length) {
            throw new IndexOutOfBoundsException(from + ".." + to + " of " + value.length);
        }
        return new Bytes(Arrays.copyOfRange(value, from, to));
    }

    /** These bytes, then the others. */
    public Bytes plus(Bytes others) {
        byte[] both = Arrays.copyOf(value, value.length + others.value.length);
        System.arraycopy(others.value, 0, both, value.length, others.value.length);
        return new Bytes(both);
    }

    /** Whether all bytes are zero. */
    public boolean isZero() {
        for (byte each : value) {
            if (each != 0) {
                return false;
            }
        }
        return true;
    }

    /** A copy as an array. */
    public byte[] toArray() {
        return value.clone();
    }

    /** Two lower-case hexadecimal digits for each byte. */
    public String hex() {
        return HexFormat.of().formatHex(value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes bytes && Arrays.equals(value, bytes.value);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(value);
    }

    @Override
    public String toString() {
        return hex();
    }
}
