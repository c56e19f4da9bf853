import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;

/** A tagged binary format written and read with data streams, variable-length numbers and a checksum. */
public class BinaryFormat {
    static void writeNumber(DataOutputStream out, long value) throws IOException {
        long zigzag = value << 1 ^ value >> 63;
        while ((zigzag & ~0x7fL) != 0) {
            out.writeByte((int) (zigzag & 0x7f | 0x80));
            zigzag >>>= 7;
        }
        out.writeByte((int) zigzag);
    }

    static long readNumber(DataInputStream in) throws IOException {
        long zigzag = 0;
        for (int shift = 0;; shift += 7) {
            int b = in.readUnsignedByte();
            zigzag |= (long) (b & 0x7f) << shift;
            if (b < 0x80) {
                return zigzag >>> 1 ^ -(zigzag & 1);
            }
        }
    }

    static void write(DataOutputStream out, Object value) throws IOException {
        if (value instanceof Long l) {
            out.writeByte('n');
            writeNumber(out, l);
        } else if (value instanceof String s) {
            out.writeByte('s');
            out.writeUTF(s);
        } else if (value instanceof Double d) {
            out.writeByte('d');
            out.writeDouble(d);
        } else if (value instanceof List<?> list) {
            out.writeByte('[');
            writeNumber(out, list.size());
            for (Object o : list) {
                write(out, o);
            }
        } else if (value instanceof Map<?, ?> map) {
            out.writeByte('{');
            writeNumber(out, map.size());
            for (Map.Entry<?, ?> e : map.entrySet()) {
                out.writeUTF((String) e.getKey());
                write(out, e.getValue());
            }
        } else {
            throw new IOException("cannot write " + value);
        }
    }

    static Object read(DataInputStream in) throws IOException {
        int tag = in.readUnsignedByte();
        switch (tag) {
            case 'n':
                return readNumber(in);
            case 's':
                return in.readUTF();
            case 'd':
                return in.readDouble();
            case '[':
                List<Object> list = new ArrayList<>();
                for (long n = readNumber(in); n > 0; n--) {
                    list.add(read(in));
                }
                return list;
            case '{':
                Map<String, Object> map = new LinkedHashMap<>();
                for (long n = readNumber(in); n > 0; n--) {
                    map.put(in.readUTF(), read(in));
                }
                return map;
            default:
                throw new IOException("tag " + tag);
        }
    }

    public static void main(String[] args) throws IOException {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("numbers", List.of(0L, -1L, 63L, 64L, -65L, Long.MAX_VALUE, Long.MIN_VALUE));
        value.put("text", "gr\u00fc\u00df \ud83d\ude00");
        value.put("nested", Map.of("pi", Math.PI));
        value.put("empty", List.of());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CheckedOutputStream sum = new CheckedOutputStream(bytes, new CRC32());
        write(new DataOutputStream(sum), value);
        System.out.println(bytes.size() + " " + Long.toHexString(sum.getChecksum().getValue()));
        CheckedInputStream in = new CheckedInputStream(new ByteArrayInputStream(bytes.toByteArray()), new CRC32());
        Object back = read(new DataInputStream(in));
        System.out.println(back + " " + back.equals(value) + " " + (in.getChecksum().getValue() == sum.getChecksum().getValue()));
        byte[] broken = bytes.toByteArray();
        for (int at : new int[] {0, 2, 9, 12, broken.length - 1}) {
            byte[] copy = java.util.Arrays.copyOf(broken, at == broken.length - 1 ? at : broken.length);
            if (at < copy.length) {
                copy[at] ^= 0x55;
            }
            try {
                System.out.println(at + " " + read(new DataInputStream(new ByteArrayInputStream(copy))).equals(value));
            } catch (IOException e) {
                System.out.println(at + " " + e.getClass().getSimpleName() + " " + e.getMessage());
            }
        }
        try {
            write(new DataOutputStream(bytes), 'c');
        } catch (IOException e) {
            System.out.println(e.getMessage());
        }
    }
}
