/** Bit operations of Integer and Long over many patterns, as running hashes and at the edges. */
public class IntegerBits {
    public static void main(String[] args) {
        int[] ints = {0, 1, -1, 2, 0x80000000, 0x7fffffff, 0x55555555, 0xaaaaaaaa, 0x00ff00ff, 12345678};
        for (int v : ints) {
            System.out.println(v + " " + Integer.bitCount(v) + " " + Integer.reverse(v) + " " + Integer.reverseBytes(v) + " " + Integer.highestOneBit(v) + " " + Integer.lowestOneBit(v) + " " + Integer.numberOfLeadingZeros(v) + " "
                    + Integer.numberOfTrailingZeros(v) + " " + Integer.rotateLeft(v, 7) + " " + Integer.rotateRight(v, 39) + " " + Integer.signum(v) + " " + Integer.toBinaryString(v) + " " + Integer.toOctalString(v) + " " + Integer.toHexString(v) + " " + Integer.hashCode(v));
        }
        long[] longs = {0, 1, -1, Long.MIN_VALUE, Long.MAX_VALUE, 0x5555555555555555L, 0xff00ff00ff00ff0L, 1L << 32, -(1L << 31)};
        for (long v : longs) {
            System.out.println(v + " " + Long.bitCount(v) + " " + Long.reverse(v) + " " + Long.reverseBytes(v) + " " + Long.highestOneBit(v) + " " + Long.lowestOneBit(v) + " " + Long.numberOfLeadingZeros(v) + " "
                    + Long.numberOfTrailingZeros(v) + " " + Long.rotateLeft(v, 7) + " " + Long.rotateRight(v, 71) + " " + Long.signum(v) + " " + Long.toBinaryString(v) + " " + Long.toOctalString(v) + " " + Long.toHexString(v) + " " + Long.hashCode(v));
        }
        System.out.println(Short.reverseBytes((short) 0x1234) + " " + Short.reverseBytes((short) 0xff00) + " " + (int) Character.reverseBytes('\u1234'));
        long x = 88172645463325252L;
        long hash = 0;
        for (int i = 0; i < 200000; i++) {
            x ^= x << 13;
            x ^= x >>> 7;
            x ^= x << 17;
            int n = (int) x;
            hash = hash * 31 + Long.bitCount(x) + Long.reverse(x) + Long.reverseBytes(x) + Long.numberOfLeadingZeros(x >>> (i & 63)) + Long.numberOfTrailingZeros(x << (i & 63)) + Long.rotateLeft(x, i) + Long.rotateRight(x, -i);
            hash = hash * 31 + Integer.bitCount(n) + Integer.reverse(n) + Integer.reverseBytes(n) + Integer.numberOfLeadingZeros(n >>> (i & 31)) + Integer.numberOfTrailingZeros(n << (i & 31)) + Integer.rotateLeft(n, i) + Integer.rotateRight(n, -i) + Integer.highestOneBit(n) + Integer.lowestOneBit(n);
        }
        System.out.println(hash);
        System.out.println(Integer.compare(1, 2) + " " + Long.compare(2, 1) + " " + Short.compare((short) 5, (short) -5) + " " + Byte.compare((byte) -128, (byte) 127) + " " + Character.compare('a', 'z') + " " + Boolean.compare(true, false));
    }
}
