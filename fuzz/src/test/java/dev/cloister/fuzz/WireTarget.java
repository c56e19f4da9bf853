package dev.cloister.fuzz;

import dev.cloister.wire.EncodedException;
import dev.cloister.wire.LibraryValues;
import dev.cloister.wire.WireException;
import dev.cloister.wire.WireReader;
import dev.cloister.wire.WireWriter;
import java.util.Arrays;

/**
 * The readers of encoded values. The first byte counts the types, which follow as one byte each;
 * the rest is what should be values of these types. Whatever is accepted must be the one form of
 * its value: written again, it is the same bytes.
 */
public final class WireTarget {
    private static final int LIMIT = 1 << 20;
    private static final String HERE = "input";

    private WireTarget() {}

    /** Called for every input. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        if (bytes.length == 0) {
            return;
        }
        int types = Math.min(bytes[0] & 0x1f, bytes.length - 1);
        byte[] values = Arrays.copyOfRange(bytes, 1 + types, bytes.length);
        WireWriter out = new WireWriter();
        try {
            WireReader in = new WireReader(values);
            for (int i = 1; i <= types; i++) {
                copy(bytes[i] & 0xff, in, out);
            }
            in.finish();
        } catch (WireException refused) {
            types = -1;
        }
        Claim.that(types < 0 || Arrays.equals(values, out.toBytes()), "two forms of one value");
        exception(values);
    }

    private static void exception(byte[] bytes) {
        try {
            EncodedException read = EncodedException.decode(bytes);
            Claim.that(Arrays.equals(bytes, read.encode()), "two forms of one exception");
        } catch (WireException refused) {
            return;
        }
    }

    private static void copy(int type, WireReader in, WireWriter out) {
        switch (type % 32) {
            case 0 -> out.writeBoolean(in.readBoolean());
            case 1 -> out.writeByte(in.readByte());
            case 2 -> out.writeChar(in.readChar());
            case 3 -> out.writeShort(in.readShort());
            case 4 -> out.writeInt(in.readInt());
            case 5 -> out.writeLong(in.readLong());
            case 6 -> out.writeFloat(in.readFloat());
            case 7 -> out.writeDouble(in.readDouble());
            case 8 -> out.writeBooleans(in.readBooleans(LIMIT, HERE), LIMIT, HERE);
            case 9 -> out.writeBytes(in.readBytes(LIMIT, HERE), LIMIT, HERE);
            case 10 -> out.writeChars(in.readChars(LIMIT, HERE), LIMIT, HERE);
            case 11 -> out.writeShorts(in.readShorts(LIMIT, HERE), LIMIT, HERE);
            case 12 -> out.writeInts(in.readInts(LIMIT, HERE), LIMIT, HERE);
            case 13 -> out.writeLongs(in.readLongs(LIMIT, HERE), LIMIT, HERE);
            case 14 -> out.writeFloats(in.readFloats(LIMIT, HERE), LIMIT, HERE);
            case 15 -> out.writeDoubles(in.readDoubles(LIMIT, HERE), LIMIT, HERE);
            case 16 -> out.writeCount(in.readCount(LIMIT, 0, HERE), LIMIT, HERE);
            case 17 -> out.writeInt(in.readOrdinal(7, HERE));
            case 18 -> out.writeInt(in.readTag(3, HERE));
            case 19, 20 -> out.writeString(in.readString(100, HERE), 100, HERE);
            default -> copyLibraryValue(type % 32, in, out);
        }
    }

    private static void copyLibraryValue(int type, WireReader in, WireWriter out) {
        switch (type) {
            case 21 ->
                    LibraryValues.writeBigInteger(
                            out, LibraryValues.readBigInteger(in, LIMIT, HERE), LIMIT, HERE);
            case 22 ->
                    LibraryValues.writeBigDecimal(
                            out, LibraryValues.readBigDecimal(in, LIMIT, HERE), LIMIT, HERE);
            case 23 -> LibraryValues.writeInstant(out, LibraryValues.readInstant(in, HERE), HERE);
            case 24 -> LibraryValues.writeDuration(out, LibraryValues.readDuration(in, HERE), HERE);
            case 25 ->
                    LibraryValues.writeLocalDate(out, LibraryValues.readLocalDate(in, HERE), HERE);
            case 26 -> LibraryValues.writeUuid(out, LibraryValues.readUuid(in, HERE), HERE);
            case 27 ->
                    LibraryValues.writeByteBuffer(
                            out, LibraryValues.readByteBuffer(in, LIMIT, HERE), LIMIT, HERE);
            default -> out.writeString(in.readString(LIMIT, HERE), LIMIT, HERE);
        }
    }
}
