/** Types of mixed arithmetic, conditional expressions, compound assignments, shifts and constants. */
public class NumericPromotion {
    static String type(int x) {
        return "int";
    }

    static String type(long x) {
        return "long";
    }

    static String type(float x) {
        return "float";
    }

    static String type(double x) {
        return "double";
    }

    static String type(char x) {
        return "char";
    }

    static String type(byte x) {
        return "byte";
    }

    static String type(short x) {
        return "short";
    }

    static String type(Object x) {
        return x == null ? "null" : x.getClass().getSimpleName();
    }

    public static void main(String[] args) {
        boolean yes = args.length == 0;
        byte b = 1;
        short s = 2;
        char c = 'c';
        int i = 3;
        long l = 4;
        float f = 5;
        double d = 6;
        System.out.println(type(b + b) + type(c + s) + type(i + l) + type(l + f) + type(f + d) + type(c + f) + type(-b) + type(~c) + type(+s));
        System.out.println(type(b << l) + type(l << b) + type(c >>> i) + type(yes ? b : s) + type(yes ? c : 1) + type(yes ? c : i) + type(yes ? b : 'a') + type(yes ? 1 : 2L) + type(yes ? i : f));
        System.out.println(type(yes ? (Object) 1 : "s") + type(yes ? Integer.valueOf(1) : Long.valueOf(2)) + type(yes ? null : 1) + type(yes ? 1 : null) + type(yes ? 'a' : (Integer) 98));
        System.out.println((yes ? 1 : 2.0) + " " + (yes ? 'a' : 98) + " " + (yes ? 'a' : i) + " " + (Object) (yes ? 1 : 'a') + " " + (Object) (yes ? 1 : 2.0));
        Object boxed = yes ? Integer.valueOf(7) : Double.valueOf(8);
        System.out.println(boxed);
        b += 200;
        s *= 40000;
        c -= 100;
        i += 2.9;
        i -= 1L << 33;
        l *= 1.5f;
        f += Integer.MAX_VALUE;
        d -= Long.MAX_VALUE;
        System.out.println(b + " " + s + " " + (int) c + " " + i + " " + l + " " + f + " " + d);
        b >>>= 1;
        s >>= 20;
        c <<= 3;
        i <<= 35;
        l >>>= -1;
        System.out.println(b + " " + s + " " + (int) c + " " + i + " " + l);
        b = (byte) (b ^ 0x1ff);
        c++;
        s--;
        b /= 2.5;
        c *= 1.5;
        i = 'a' * 2;
        i ^= 0xffL << 30;
        System.out.println(b + " " + (int) c + " " + s + " " + i);
        System.out.println((byte) 300 + (short) 70000 + (char) -1 + (int) 1e20 + " " + (long) 1e20f + " " + (int) Float.NaN + " " + (char) 65.7 + (byte) -129.9 + " " + (short) 1e10);
        System.out.println((byte) 'é' + " " + (char) (byte) -1 + (int) (char) (byte) -1 + " " + (long) (float) Long.MAX_VALUE + " " + (float) 16777217 + " " + (double) Long.MIN_VALUE);
        System.out.println(5 / 2 * 2.0 + " " + 5 / 2.0 * 2 + " " + (char) ('a' + 1) + ('a' + 1) + " " + 07 + 0b101 + 0xF + 1_000 + " " + 'a' / 2 + " " + 1e0f / 3);
        final int constant = 100;
        byte fits = constant;
        Byte boxedFits = constant;
        System.out.println(fits + boxedFits + (Short) (short) constant + " " + (char) constant);
    }
}
