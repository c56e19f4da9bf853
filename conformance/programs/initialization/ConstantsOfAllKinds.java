/** Compile-time constants of every type, in interfaces and classes, private and nested, as case labels and annotations' values. */
public class ConstantsOfAllKinds {
    static final boolean Z = !false && 3 > 2;
    static final byte B = (byte) 200;
    static final short S = (short) (B * 300);
    static final char C = 'a' + 1;
    static final int I = 1 << 31 | 0xff;
    static final long L = 1L << 40 ^ Integer.MAX_VALUE;
    static final float F = 1 / 3f;
    static final double D = 1e-3 * 7 % 0.5;
    static final String T = "t" + Z + B + S + C + I + L + F + D + (Z ? "yes" : "no");
    static final double NAN = 0.0 / 0;
    static final float MINUS = -0f;
    static final long DIVIDED = -7 / 2 + -7 % 3 + (-7 >> 1) + (-7 >>> 28) + ~5;
    static final int SATURATED = (int) 1e20 + (char) 70000 + (byte) 'é';

    interface Deep {
        int ONE = Deeper.TWO - 1;

        interface Deeper {
            int TWO = 2;
            String NAME = "n" + ONE;
        }
    }

    private static class Hidden {
        private static final String SECRET = "secret" + Deep.Deeper.NAME;
    }

    final int instance = 9;
    final String text = "inst" + instance;

    static int label(int x) {
        switch (x) {
            case I:
                return 1;
            case B:
                return 2;
            case C:
                return 3;
            case Deep.Deeper.TWO + 5:
                return 4;
            default:
                return 0;
        }
    }

    public static void main(String[] args) {
        System.out.println(Z + " " + B + " " + S + " " + C + " " + I + " " + L + " " + F + " " + D);
        System.out.println(T + " " + NAN + " " + MINUS + " " + DIVIDED + " " + SATURATED);
        System.out.println(label(I) + label(-56) + label('b') + label(7) + " " + Hidden.SECRET + (Hidden.SECRET == "secretn1"));
        ConstantsOfAllKinds o = new ConstantsOfAllKinds();
        final String local = "lo" + "cal";
        System.out.println(o.text == "inst9" ? "same " + local : "other");
        System.out.println((T + "x").equals(T.concat("x")) + " " + T.hashCode() + " " + (local == "local"));
        System.out.println(Integer.MIN_VALUE + Long.MIN_VALUE + " " + Double.MIN_NORMAL + Float.MIN_VALUE + Byte.MAX_VALUE + Short.SIZE + (int) Character.MAX_VALUE);
    }
}
