import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Views of byte arrays: plain at any index, atomic at aligned ones. */
public class ByteViewAtomics {
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle BIG_LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle BIG_SHORTS = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle REALS = MethodHandles.byteArrayViewVarHandle(double[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle CHARS = MethodHandles.byteArrayViewVarHandle(char[].class, ByteOrder.LITTLE_ENDIAN);

    static void show(Runnable action) {
        try {
            action.run();
            System.out.println("done");
        } catch (RuntimeException e) {
            System.out.println(e);
        }
    }

    public static void main(String[] args) {
        byte[] bytes = new byte[24];
        INTS.setVolatile(bytes, 4, 0x01020304);
        System.out.println((boolean) INTS.compareAndSet(bytes, 4, 0x01020304, 7) + " " + (int) INTS.getAcquire(bytes, 4));
        System.out.println((int) INTS.getAndAdd(bytes, 4, 5) + " " + (int) INTS.getAndSet(bytes, 4, -1));
        System.out.println((int) INTS.compareAndExchange(bytes, 4, 3, 4));
        BIG_LONGS.setRelease(bytes, 8, 0x0102030405060708L);
        System.out.println(Arrays.toString(bytes));
        System.out.println(Long.toHexString((long) BIG_LONGS.getAndBitwiseOr(bytes, 8, 0xf0L)));
        System.out.println((boolean) BIG_LONGS.compareAndSet(bytes, 8, 0x01020304050607f8L, 2L));
        System.out.println((long) BIG_LONGS.getVolatile(bytes, 8) + " " + (long) BIG_LONGS.get(bytes, 3));
        REALS.setVolatile(bytes, 16, 1.5);
        System.out.println((double) REALS.getVolatile(bytes, 16) + " " + (boolean) REALS.compareAndSet(bytes, 16, 1.5, -2.5));
        System.out.println((double) REALS.get(bytes, 16) + " " + bytes[16]);
        BIG_SHORTS.setVolatile(bytes, 2, (short) -2);
        System.out.println((short) BIG_SHORTS.getOpaque(bytes, 2) + " " + bytes[3]);
        CHARS.setVolatile(bytes, 0, 'A');
        System.out.println((char) CHARS.getVolatile(bytes, 0) + " " + bytes[0]);
        show(() -> INTS.getVolatile(bytes, 3));
        show(() -> INTS.get(bytes, 3));
        show(() -> INTS.get(bytes, 21));
        show(() -> BIG_LONGS.setVolatile(bytes, 20, 1L));
        show(() -> INTS.set(bytes, -1, 1));
        show(() -> INTS.set((byte[]) null, 0, 1));
    }
}
