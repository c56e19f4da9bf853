/** Shift distances are taken modulo the width; the kinds of shift differ for negative numbers. */
public class Shifts {
    public static void main(String[] args) {
        int[] distances = {0, 1, 5, 31, 32, 33, 63, 64, -1, -31, 100};
        for (int d : distances) {
            System.out.println(d + " int " + (0x87654321 << d) + " " + (0x87654321 >> d) + " " + (0x87654321 >>> d));
            System.out.println(d + " long " + (0x8765432112345678L << d) + " " + (0x8765432112345678L >> d) + " "
                    + (0x8765432112345678L >>> d));
        }
        long wide = 40;
        int narrow = 1;
        System.out.println((narrow << wide) + " " + (1L << wide));
        byte b = (byte) 0x80;
        b >>>= 1;
        System.out.println(b);
        short s = (short) 0x8000;
        s >>= 3;
        System.out.println(s);
        char c = '\uffff';
        c >>= 4;
        System.out.println((int) c);
        c <<= 8;
        System.out.println((int) c);
    }
}
