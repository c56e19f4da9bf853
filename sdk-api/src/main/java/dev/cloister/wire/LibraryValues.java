package dev.cloister.wire;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The wire forms of values of the class library, for generated code on both sides. Each value has
 * exactly one form, and readers accept no other: whatever the constructor of the class would refuse
 * or normalise is refused here, with a message that names the place.
 */
public final class LibraryValues {
    /** The most decimal places, and the most zeros before the point, of a {@code BigDecimal}. */
    public static final int MAX_SCALE = 1 << 16;

    private static final int NANOS_PER_SECOND = 1_000_000_000;
    private static final long FIRST_SECOND = -31_557_014_167_219_200L;
    private static final long LAST_SECOND = 31_556_889_864_403_199L;
    private static final long FIRST_DAY = -365_243_219_162L;
    private static final long LAST_DAY = 365_241_780_471L;

    private LibraryValues() {}

    /** Count and bytes of the shortest two's complement form, most significant byte first. */
    public static void writeBigInteger(
            WireWriter out, BigInteger value, int maxBytes, String where) {
        out.writeBytes(Crossing.notNull(value, where).toByteArray(), maxBytes, where);
    }

    /** Of at most {@code maxBytes} bytes, in its shortest form. */
    public static BigInteger readBigInteger(WireReader in, int maxBytes, String where) {
        byte[] bytes = in.readBytes(maxBytes, where);
        if (bytes.length == 0) {
            throw new WireException(where + ": an integer has no bytes");
        }
        if (bytes.length > 1 && bytes[0] == (byte) (bytes[1] >> 7)) {
            throw new WireException(where + ": an integer is not in its shortest form");
        }
        return new BigInteger(bytes);
    }

    /** The scale, then the unscaled value. */
    public static void writeBigDecimal(
            WireWriter out, BigDecimal value, int maxBytes, String where) {
        int scale = Crossing.notNull(value, where).scale();
        if (scale < -MAX_SCALE || scale > MAX_SCALE) {
            throw new IllegalArgumentException(
                    where
                            + ": the scale is too large ("
                            + scale
                            + " of at most "
                            + MAX_SCALE
                            + "); round the number");
        }
        out.writeInt(scale);
        writeBigInteger(out, value.unscaledValue(), maxBytes, where);
    }

    /** With an unscaled value of at most {@code maxBytes} bytes. */
    public static BigDecimal readBigDecimal(WireReader in, int maxBytes, String where) {
        int scale = in.readInt();
        if (scale < -MAX_SCALE || scale > MAX_SCALE) {
            throw new WireException(
                    where
                            + ": the scale is too large ("
                            + scale
                            + " of at most "
                            + MAX_SCALE
                            + ")");
        }
        return new BigDecimal(readBigInteger(in, maxBytes, where), scale);
    }

    /** Seconds since 1970, then nanoseconds. */
    public static void writeInstant(WireWriter out, Instant value, String where) {
        out.writeLong(Crossing.notNull(value, where).getEpochSecond());
        out.writeInt(value.getNano());
    }

    /** Within {@link Instant#MIN} and {@link Instant#MAX}. */
    public static Instant readInstant(WireReader in, String where) {
        long seconds = in.readLong();
        if (seconds < FIRST_SECOND || seconds > LAST_SECOND) {
            throw new WireException(where + ": an instant lies outside of the calendar");
        }
        return Instant.ofEpochSecond(seconds, readNanos(in, where));
    }

    /** Seconds, then nanoseconds. */
    public static void writeDuration(WireWriter out, Duration value, String where) {
        out.writeLong(Crossing.notNull(value, where).getSeconds());
        out.writeInt(value.getNano());
    }

    /** Any seconds, and nanoseconds of less than one. */
    public static Duration readDuration(WireReader in, String where) {
        long seconds = in.readLong();
        return Duration.ofSeconds(seconds, readNanos(in, where));
    }

    /** Days since 1970. */
    public static void writeLocalDate(WireWriter out, LocalDate value, String where) {
        out.writeLong(Crossing.notNull(value, where).toEpochDay());
    }

    /** Within {@link LocalDate#MIN} and {@link LocalDate#MAX}. */
    public static LocalDate readLocalDate(WireReader in, String where) {
        long day = in.readLong();
        if (day < FIRST_DAY || day > LAST_DAY) {
            throw new WireException(where + ": a date lies outside of the calendar");
        }
        return LocalDate.ofEpochDay(day);
    }

    /** Two longs, the most significant bits first. */
    public static void writeUuid(WireWriter out, UUID value, String where) {
        out.writeLong(Crossing.notNull(value, where).getMostSignificantBits());
        out.writeLong(value.getLeastSignificantBits());
    }

    /** Any 128 bits. */
    public static UUID readUuid(WireReader in, String where) {
        long high = in.readLong();
        return new UUID(high, in.readLong());
    }

    /** Count, then the remaining bytes; the buffer's position stays as it is. */
    public static void writeByteBuffer(
            WireWriter out, ByteBuffer value, int maxBytes, String where) {
        ByteBuffer remaining = Crossing.notNull(value, where).duplicate();
        Crossing.limit(remaining.remaining(), maxBytes, where);
        byte[] bytes = new byte[remaining.remaining()];
        remaining.get(bytes);
        out.writeBytes(bytes, maxBytes, where);
    }

    /** A new buffer on the heap, of exactly the bytes that were sent. */
    public static ByteBuffer readByteBuffer(WireReader in, int maxBytes, String where) {
        return ByteBuffer.wrap(in.readBytes(maxBytes, where));
    }

    private static int readNanos(WireReader in, String where) {
        int nanos = in.readInt();
        if (nanos < 0 || nanos >= NANOS_PER_SECOND) {
            throw new WireException(where + ": nanoseconds are out of range (" + nanos + ")");
        }
        return nanos;
    }
}
