/** The bit methods of Integer and Long. */
public class BitTricks {
    public static void main(String[] args) {
        int[] ints = {0, 1, -1, 2, 3, 12, 0x80000000, 0x7fffffff, 0x12345678, 0xdeadbeef};
        for (int v : ints) {
            System.out.println(Integer.toHexString(v) + " " + Integer.bitCount(v) + " " + Integer.numberOfLeadingZeros(v) + " "
                    + Integer.numberOfTrailingZeros(v) + " " + Integer.reverse(v) + " " + Integer.reverseBytes(v) + " "
                    + Integer.highestOneBit(v) + " " + Integer.lowestOneBit(v) + " " + Integer.rotateLeft(v, 7) + " "
                    + Integer.rotateRight(v, 9) + " " + Integer.signum(v) + " " + Integer.toBinaryString(v) + " "
                    + Integer.toOctalString(v) + " " + Integer.toUnsignedString(v));
        }
        long[] longs = {0, 1, -1, 0x8000000000000000L, 0x7fffffffffffffffL, 0x123456789abcdefL};
        for (long v : longs) {
            System.out.println(Long.toHexString(v) + " " + Long.bitCount(v) + " " + Long.numberOfLeadingZeros(v) + " "
                    + Long.numberOfTrailingZeros(v) + " " + Long.reverse(v) + " " + Long.reverseBytes(v) + " "
                    + Long.highestOneBit(v) + " " + Long.lowestOneBit(v) + " " + Long.rotateLeft(v, 13) + " "
                    + Long.rotateRight(v, 21) + " " + Long.signum(v) + " " + Long.toUnsignedString(v) + " "
                    + Long.toBinaryString(v));
        }
        System.out.println(Integer.divideUnsigned(-1, 7) + " " + Integer.remainderUnsigned(-1, 7) + " "
                + Long.divideUnsigned(-1, 7) + " " + Long.remainderUnsigned(-1, 7) + " "
                + Integer.compareUnsigned(-1, 1) + " " + Long.compareUnsigned(1, -1));
        System.out.println((5 & 3) + " " + (5 | 3) + " " + (5 ^ 3) + " " + ~5 + " " + (true ^ false) + " " + (true & false));
    }
}
