package dev.cloister.vm;

/**
 * Hexadecimal floating-point numbers as {@link Double#valueOf(String)} defines them: {@code
 * -0x1.8p-3}. Rounded once, to nearest, ties to even.
 */
public final class HexFloat {
    /** Bits of the significand that are kept; what comes after only breaks ties. */
    private static final int KEPT_DIGITS = 15;

    private static final int EXPONENT_LIMIT = 100_000_000;

    private final String text;
    private int at;
    private boolean negative;
    private long significand;
    private boolean sticky;
    private long exponent;

    private HexFloat(String text) {
        this.text = text;
        parse();
    }

    public static double doubleOf(String text) {
        return new HexFloat(text).round(53, -1022);
    }

    public static float floatOf(String text) {
        return (float) new HexFloat(text).round(24, -126);
    }

    private void parse() {
        if (peek() == '+' || peek() == '-') {
            negative = next() == '-';
        }
        require(next() == '0');
        require((next() | 0x20) == 'x');
        int whole = digits(0);
        int fraction = 0;
        if (peek() == '.') {
            at++;
            fraction = digits(-4);
        }
        require(whole + fraction > 0);
        require((next() | 0x20) == 'p');
        boolean down = peek() == '-';
        if (down || peek() == '+') {
            at++;
        }
        require(peek() >= '0' && peek() <= '9');
        long power = 0;
        while (peek() >= '0' && peek() <= '9') {
            power = Math.min(EXPONENT_LIMIT * 100L, power * 10 + (next() - '0'));
        }
        exponent += down ? -power : power;
        if (at < text.length()) {
            int suffix = next() | 0x20;
            require((suffix == 'f' || suffix == 'd') && at == text.length());
        }
    }

    /**
     * Reads hexadecimal digits; each moves the exponent of what was kept by {@code shift}, or by 4
     * more once it is dropped.
     */
    private int digits(int shift) {
        int count = 0;
        for (int digit = Character.digit(peek(), 16); digit >= 0 && peek() < 0x80; count++) {
            at++;
            if (significand >>> (4 * (KEPT_DIGITS - 1)) == 0) {
                significand = significand << 4 | digit;
                exponent += shift;
            } else {
                sticky |= digit != 0;
                exponent += shift + 4;
            }
            digit = Character.digit(peek(), 16);
        }
        return count;
    }

    private double round(int precision, int smallestExponent) {
        double value = magnitude(precision, smallestExponent);
        return negative ? -value : value;
    }

    private double magnitude(int precision, int smallestExponent) {
        if (significand == 0) {
            return 0;
        }
        int bits = 64 - Long.numberOfLeadingZeros(significand);
        long top = exponent + bits - 1;
        if (top > 2000) {
            return Double.POSITIVE_INFINITY;
        }
        if (top < -2000) {
            return 0;
        }
        int room = precision - (int) Math.max(0, smallestExponent - top);
        int drop = bits - room;
        if (drop > bits + 1) {
            return 0;
        }
        if (drop <= 0 && !sticky) {
            return Math.scalb((double) significand, (int) exponent);
        }
        // one more bit of room below, so that "drop" is at least 1 when digits were dropped
        int widened = drop <= 0 ? 1 - drop : 0;
        long wide = significand << widened;
        int dropped = drop + widened;
        long kept = dropped > 63 ? 0 : wide >>> dropped;
        long rest = dropped > 63 ? wide : wide & ((1L << dropped) - 1);
        long half = 1L << (dropped - 1);
        boolean up = rest > half || rest == half && (sticky || (kept & 1) != 0);
        return Math.scalb((double) (up ? kept + 1 : kept), (int) exponent - widened + dropped);
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : 0;
    }

    private char next() {
        char c = peek();
        at++;
        return c;
    }

    private void require(boolean wellFormed) {
        if (!wellFormed) {
            throw new NumberFormatException("For input string: \"".concat(text).concat("\""));
        }
    }
}
