import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.ShortBuffer;
import java.util.Arrays;

/** Numbers in both byte orders through a ByteBuffer and through its typed views and their slices. */
public class BufferViews {
    public static void main(String[] args) {
        for (ByteOrder order : new ByteOrder[] {ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN}) {
            ByteBuffer b = ByteBuffer.allocate(64).order(order);
            b.putShort((short) 0x0102).putChar('\u20ac').putInt(0x01020304).putLong(0x0102030405060708L).putFloat(1.5f).putDouble(-Math.E).putInt(60, -2);
            System.out.println(Arrays.toString(b.array()) + " " + b.position());
            b.flip();
            System.out.println(b.getShort() + " " + b.getChar() + " " + b.getInt() + " " + b.getLong() + " " + b.getFloat() + " " + b.getDouble() + " " + b.getLong(3) + " " + b.getShort(1) + " " + b.getDouble(2) + " " + b.getFloat(5) + " " + b.slice().order() + " " + b.duplicate().order());
            b.clear().position(8);
            IntBuffer ints = b.asIntBuffer();
            LongBuffer longs = b.asLongBuffer();
            ShortBuffer shorts = b.asShortBuffer();
            CharBuffer chars = b.asCharBuffer();
            FloatBuffer floats = b.asFloatBuffer();
            DoubleBuffer doubles = b.asDoubleBuffer();
            ints.put(new int[] {7, -8, 9}).flip();
            System.out.println(ints + " " + ints.order() + " " + ints.get(1) + " " + longs.get(0) + " " + shorts.get(3) + " " + (int) chars.get(1) + " " + floats.get(0) + " " + doubles.get(1) + " " + longs.capacity() + " " + ints.slice(1, 2).get(0) + " " + ints.hasArray());
            chars.put("text").flip();
            System.out.println(chars + " " + chars.length() + chars.charAt(2) + " " + chars.subSequence(1, 3) + " " + ints.get(0));
            doubles.put(2, Double.NaN);
            shorts.position(4).compact();
            System.out.println(Arrays.hashCode(b.array()) + " " + b.position());
        }
        IntBuffer own = IntBuffer.wrap(new int[] {3, 1, 2});
        System.out.println(own + " " + own.compareTo(IntBuffer.wrap(new int[] {3, 2})) + " " + own.equals(IntBuffer.wrap(new int[] {0, 3, 1, 2}, 1, 3)) + " " + own.mismatch(IntBuffer.wrap(new int[] {3, 1, 5})) + " " + own.hashCode() + " " + own.asReadOnlyBuffer().isReadOnly() + " " + ByteOrder.nativeOrder());
        DoubleBuffer d = DoubleBuffer.wrap(new double[] {Double.NaN, 0.0});
        System.out.println(d.equals(DoubleBuffer.wrap(new double[] {Double.NaN, -0.0})) + " " + d.compareTo(DoubleBuffer.wrap(new double[] {Double.NaN, -0.0})) + " " + LongBuffer.allocate(2).put(5).flip().remaining());
        try {
            own.put(1).put(1).put(1).put(1);
        } catch (java.nio.BufferOverflowException e) {
            System.out.println("overflow");
        }
    }
}
