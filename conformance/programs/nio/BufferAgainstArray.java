import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Random;

/** Random absolute and relative reads and writes of all widths, against shifts over a plain array. */
public class BufferAgainstArray {
    static long read(byte[] a, int at, int width, boolean big) {
        long v = 0;
        for (int i = 0; i < width; i++) {
            v |= (a[at + i] & 255L) << 8 * (big ? width - 1 - i : i);
        }
        return v << 64 - 8 * width >> 64 - 8 * width;
    }

    static void write(byte[] a, int at, int width, boolean big, long v) {
        for (int i = 0; i < width; i++) {
            a[at + i] = (byte) (v >> 8 * (big ? width - 1 - i : i));
        }
    }

    public static void main(String[] args) {
        Random random = new Random(1);
        byte[] model = new byte[64];
        ByteBuffer whole = ByteBuffer.allocate(80);
        whole.position(9).limit(73);
        ByteBuffer b = whole.slice();
        int wrong = 0;
        long hash = 0;
        for (int i = 0; i < 20000; i++) {
            boolean big = random.nextBoolean();
            b.order(big ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
            int width = 1 << random.nextInt(4);
            int at = random.nextInt(65 - width);
            long v = random.nextLong();
            if (random.nextBoolean()) {
                write(model, at, width, big, v);
                switch (width) {
                    case 1 -> b.put(at, (byte) v);
                    case 2 -> b.putShort(at, (short) v);
                    case 4 -> b.position(at).putInt((int) v);
                    default -> b.putLong(at, v);
                }
            }
            long got = switch (width) {
                case 1 -> b.get(at);
                case 2 -> i % 2 == 0 ? b.getShort(at) : (short) b.getChar(at);
                case 4 -> i % 2 == 0 ? b.getInt(at) : Float.floatToRawIntBits(Float.intBitsToFloat(b.getInt(at)));
                default -> b.getLong(at);
            };
            if (width != 4 || i % 2 == 0) {
                wrong += got == read(model, at, width, big) ? 0 : 1;
            }
            hash = hash * 31 + (width == 4 ? 0 : got);
        }
        byte[] copy = new byte[64];
        b.clear().get(copy);
        System.out.println(wrong + " " + hash + " " + Arrays.equals(copy, model) + " " + whole.clear().get(8) + whole.get(73) + " " + Arrays.hashCode(copy));
        b.clear();
        b.put(8, b, 0, 32);
        System.arraycopy(model, 0, model, 8, 32);
        b.get(0, copy);
        System.out.println(Arrays.equals(copy, model) + " " + b.mismatch(ByteBuffer.wrap(model)) + " " + b.compareTo(ByteBuffer.wrap(model)) + " " + b.hashCode());
    }
}
