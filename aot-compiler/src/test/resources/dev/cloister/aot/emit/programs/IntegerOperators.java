/** Every operator on ints and longs, on values where two's complement, division and shifts have edges. */
public final class IntegerOperators {
    private static final int[] INTS = {0, 1, -1, 2, 7, -7, 31, 32, 33, 255, 256, 65535, 65536, Integer.MAX_VALUE, Integer.MIN_VALUE, -65536, 0x5a5a5a5a};
    private static final long[] LONGS = {0, 1, -1, 2, 63, 64, 65, -9, 1L << 32, -(1L << 32), 0xffffffffL, Long.MAX_VALUE, Long.MIN_VALUE, 0x123456789abcdefL};

    public static void main(String[] args) {
        int hash = 0;
        for (int a : INTS) {
            for (int b : INTS) {
                hash = hash * 31 + ints(a, b);
            }
        }
        System.out.println(hash);
        long longHash = 0;
        for (long a : LONGS) {
            for (long b : LONGS) {
                longHash = longHash * 31 + longs(a, b);
            }
        }
        System.out.println(longHash);
        System.out.println(divide(Integer.MIN_VALUE, -1) + " " + remainder(Integer.MIN_VALUE, -1));
        System.out.println(divide(Long.MIN_VALUE, -1) + " " + remainder(Long.MIN_VALUE, -1));
        System.out.println((Integer.MIN_VALUE + sideEffect(-5)) / 3);
        try {
            System.out.println(divide(1, 0));
        } catch (ArithmeticException e) {
            System.out.println(e.getMessage());
        }
        try {
            System.out.println(remainder(1L, 0L));
        } catch (ArithmeticException e) {
            System.out.println(e.getMessage());
        }
        int i = 5;
        i += 1000;
        i -= 40000;
        i = i++ + ++i;
        System.out.println(i);
        byte small = (byte) 200;
        small += 100;
        small >>>= 1;
        char c = 'a';
        c += 1;
        short s = (short) 40000;
        s *= 3;
        System.out.println(small + " " + c + " " + s);
    }

    private static int sideEffect(int x) {
        return x;
    }

    private static int divide(int a, int b) {
        return a / b;
    }

    private static int remainder(int a, int b) {
        return a % b;
    }

    private static long divide(long a, long b) {
        return a / b;
    }

    private static long remainder(long a, long b) {
        return a % b;
    }

    private static int ints(int a, int b) {
        int r = a + b;
        r = r * 7 + (a - b);
        r = r * 7 + a * b;
        r = r * 7 + (b != 0 ? a / b : 1);
        r = r * 7 + (b != 0 ? a % b : 1);
        r = r * 7 + (a << b) + (a >> b) + (a >>> b);
        r = r * 7 + (a & b) + (a | b) + (a ^ b) + ~a + -b;
        r = r * 7 + (a < b ? 1 : 0) + (a <= b ? 2 : 0) + (a > b ? 4 : 0) + (a >= b ? 8 : 0) + (a == b ? 16 : 0) + (a != b ? 32 : 0);
        r = r * 7 + (a < 0 ? 1 : 0) + (a <= 0 ? 2 : 0) + (a > 0 ? 4 : 0) + (a >= 0 ? 8 : 0) + (a == 0 ? 16 : 0) + (a != 0 ? 32 : 0);
        r = r * 7 + (byte) a + (char) a + (short) a;
        return r;
    }

    private static long longs(long a, long b) {
        long r = a + b;
        r = r * 7 + (a - b);
        r = r * 7 + a * b;
        r = r * 7 + (b != 0 ? a / b : 1);
        r = r * 7 + (b != 0 ? a % b : 1);
        r = r * 7 + (a << b) + (a >> b) + (a >>> b);
        r = r * 7 + (a << (int) b) + (a >> (int) b) + (a >>> (int) b);
        r = r * 7 + (a & b) + (a | b) + (a ^ b) + ~a + -b;
        r = r * 7 + (a < b ? 1 : 0) + (a <= b ? 2 : 0) + (a > b ? 4 : 0) + (a >= b ? 8 : 0) + (a == b ? 16 : 0) + (a != b ? 32 : 0);
        r = r * 7 + (int) a + (byte) a + (char) a;
        return r;
    }
}
