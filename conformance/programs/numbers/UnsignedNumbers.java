/** Unsigned arithmetic of every width: divide, remainder, compare, text, conversion, high products. */
public class UnsignedNumbers {
    public static void main(String[] args) {
        long[] values = {0, 1, 2, 3, 10, 0x7fffffffL, 0x80000000L, 0xffffffffL, 0x100000000L, Long.MAX_VALUE, Long.MIN_VALUE, -1, -2, -10, 1234567890123456789L};
        long hash = 0;
        for (long a : values) {
            StringBuilder row = new StringBuilder(Long.toUnsignedString(a)).append(' ');
            for (long b : values) {
                row.append(Long.compareUnsigned(a, b)).append(',');
                if (b != 0) {
                    row.append(Long.divideUnsigned(a, b)).append(',').append(Long.toUnsignedString(Long.remainderUnsigned(a, b))).append(' ');
                }
                int i = (int) a;
                int j = (int) b;
                hash = hash * 31 + Integer.compareUnsigned(i, j) + (j == 0 ? 0 : Integer.divideUnsigned(i, j) * 7 + Integer.remainderUnsigned(i, j));
                hash = hash * 31 + Math.multiplyHigh(a, b) + Math.multiplyFull(i, j);
            }
            System.out.println(row);
            System.out.println(Integer.toUnsignedLong((int) a) + " " + Integer.toUnsignedString((int) a) + " " + Integer.toUnsignedString((int) a, 16) + " " + Short.toUnsignedInt((short) a) + " " + Short.toUnsignedLong((short) a) + " " + Byte.toUnsignedInt((byte) a) + " " + Byte.toUnsignedLong((byte) a) + " " + Long.toUnsignedString(a, 3) + " " + Long.toUnsignedString(a, 36));
        }
        System.out.println(hash);
        System.out.println(Short.compareUnsigned((short) -1, (short) 1) + " " + Byte.compareUnsigned((byte) -1, (byte) 1));
        try {
            System.out.println(Long.divideUnsigned(1, 0));
        } catch (ArithmeticException e) {
            System.out.println(e.getMessage());
        }
        try {
            System.out.println(Integer.remainderUnsigned(1, 0));
        } catch (ArithmeticException e) {
            System.out.println(e.getMessage());
        }
        long x = 42;
        long all = 0;
        for (int i = 0; i < 100000; i++) {
            x = x * 6364136223846793005L + 1442695040888963407L;
            long y = x >>> (i % 63) | 1;
            all = all * 31 + Long.divideUnsigned(x, y) + Long.remainderUnsigned(x, y) * 3 + Integer.divideUnsigned((int) x, (int) y) + Math.multiplyHigh(x, y);
        }
        System.out.println(all);
    }
}
