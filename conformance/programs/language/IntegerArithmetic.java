/** Division and remainder, overflow, shifts by any distance, long loops, hexadecimal patterns, constants versus variables. */
public class IntegerArithmetic {
    static int div(int a, int b) {
        return a / b;
    }

    static int rem(int a, int b) {
        return a % b;
    }

    static long div(long a, long b) {
        return a / b;
    }

    static long rem(long a, long b) {
        return a % b;
    }

    public static void main(String[] args) {
        int[] ints = {0, 1, -1, 2, -2, 7, -7, 10, Integer.MAX_VALUE, Integer.MIN_VALUE, Integer.MIN_VALUE + 1};
        long[] longs = {0, 1, -1, 3, -3, 1L << 32, Long.MAX_VALUE, Long.MIN_VALUE, Integer.MIN_VALUE};
        long hash = 0;
        for (int a : ints) {
            for (int b : ints) {
                hash = hash * 31 + (a + b) + (a - b) * 3L + (a * b) * 7L + (a << b) + (a >> b) * 5L + (a >>> b) * 11L + (a & b) + (a | b) + (a ^ b);
                if (b == 0) {
                    try {
                        div(a, b);
                        System.out.println("never");
                    } catch (ArithmeticException e) {
                        hash++;
                    }
                    try {
                        rem(a, b);
                        System.out.println("never");
                    } catch (ArithmeticException e) {
                        hash++;
                    }
                } else {
                    hash = hash * 31 + div(a, b) * 13L + rem(a, b);
                    if (div(a, b) * b + rem(a, b) != a) System.out.println("identity broken");
                }
            }
            System.out.println(a + ": " + a / 7 + " " + a % 7 + " " + a / -8 + " " + a % -8 + " " + a / 16 + " " + a % 16 + " " + (a >> 31) + " " + (a >>> 31) + " " + -a + " " + ~a + " " + hash);
        }
        hash = 0;
        for (long a : longs) {
            for (long b : longs) {
                hash = hash * 31 + (a + b) + (a - b) * 3 + (a * b) * 7 + (a << b) + (a >> b) * 5 + (a >>> b) * 11;
                if (b != 0) hash = hash * 31 + div(a, b) * 13 + rem(a, b);
            }
            System.out.println(a + ": " + a / 10 + " " + a % 10 + " " + a / (1 << 20) + " " + a / -3 + " " + (int) a + " " + (short) a + " " + (byte) a + " " + (char) a % 1000 + " " + hash);
        }
        System.out.println(div(Integer.MIN_VALUE, -1) + " " + rem(Integer.MIN_VALUE, -1) + " " + div(Long.MIN_VALUE, -1L) + " " + rem(Long.MIN_VALUE, -1L));
        try {
            System.out.println(div(5L, 0L));
        } catch (ArithmeticException e) {
            System.out.println(e.getMessage());
        }
        System.out.println((1 << 33) + " " + (1L << 65) + " " + (1 >> -1) + " " + (-1 >>> 33) + " " + (-1L >>> 63) + " " + (1 << 31L) + " " + (5 << -30));
        int collatz = 0;
        for (long n = 97; n != 1; n = (n & 1) == 0 ? n >> 1 : 3 * n + 1) collatz++;
        long lcg = 1;
        for (int n = 0; n < 3_000_000; n++) lcg = lcg * 6364136223846793005L + 1442695040888963407L;
        System.out.println(collatz + " " + lcg);
        short s = Short.MAX_VALUE;
        s++;
        byte b = Byte.MIN_VALUE;
        b--;
        char c = 0;
        c--;
        System.out.println(s + " " + b + " " + (int) c);
        int count = 0;
        for (byte k = 120; k > 0; k++) count++;
        for (char k = 65530; k > 10; k++) count++;
        System.out.println(count);
    }
}
