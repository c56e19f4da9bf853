import java.util.function.Supplier;

/** Parsing of all integer types in all radices: signs, limits, text that is no number. */
public class ParseIntegers {
    static String attempt(Supplier<Object> r) {
        try {
            return String.valueOf(r.get());
        } catch (RuntimeException e) {
            return "!" + e.getClass().getSimpleName() + ": " + e.getMessage();
        }
    }

    public static void main(String[] args) {
        String[] texts = {"0", "-0", "+0", "7", "-7", "+7", "127", "128", "-128", "-129", "32767", "32768", "-32768", "65535", "2147483647", "2147483648", "-2147483648", "-2147483649",
            "9223372036854775807", "9223372036854775808", "-9223372036854775808", "-9223372036854775809", "", "-", "+", "+-1", " 1", "1 ", "1_000", "0x1f", "1f", "zz", "ZZ", "\u0661\u0662", "\u0967", "\uff11", "1.0", "99999999999999999999", "4294967295", "18446744073709551615", "18446744073709551616"};
        for (String t : texts) {
            System.out.println(t + " " + attempt(() -> Byte.parseByte(t)) + " " + attempt(() -> Short.parseShort(t)) + " " + attempt(() -> Integer.parseInt(t)) + " " + attempt(() -> Long.parseLong(t))
                    + " " + attempt(() -> Integer.parseInt(t, 36)) + " " + attempt(() -> Long.parseLong(t, 16)) + " " + attempt(() -> Integer.toUnsignedString(Integer.parseUnsignedInt(t))) + " " + attempt(() -> Long.toUnsignedString(Long.parseUnsignedLong(t))));
        }
        for (String t : new String[] {"0x10", "-0X10", "#ff", "010", "-010", "0", "08", "0x", "#", "-", "", "0x-1", "0x80000000", "-0x80000000", "+#7", "--1"}) {
            System.out.println(t + " " + attempt(() -> Integer.decode(t)) + " " + attempt(() -> Long.decode(t)) + " " + attempt(() -> Short.decode(t)) + " " + attempt(() -> Byte.decode(t)));
        }
        for (int radix : new int[] {1, 2, 36, 37, 0, -1}) {
            System.out.println(radix + " " + attempt(() -> Integer.parseInt("101", radix)) + " " + attempt(() -> Long.parseLong("101", radix)) + " " + attempt(() -> Integer.toString(-255, radix)));
        }
        System.out.println(attempt(() -> Integer.parseInt(null)) + " " + attempt(() -> Long.parseLong(null)) + " " + attempt(() -> Integer.parseInt("abc123def", 3, 6, 10)) + " " + attempt(() -> Integer.parseInt("abc", 1, 9, 16)) + " " + attempt(() -> Long.parseLong("x-5y", 1, 3, 10)));
        long sum = 0;
        for (int radix = 2; radix <= 36; radix++) {
            for (long v = 1; v > 0 && v < Long.MAX_VALUE / 3; v *= 3) {
                sum = sum * 31 + Long.parseLong(Long.toString(v, radix), radix) + Long.toString(-v, radix).hashCode() + Long.parseUnsignedLong(Long.toUnsignedString(-v, radix), radix);
                sum = sum * 31 + Integer.parseUnsignedInt(Integer.toUnsignedString((int) v, radix), radix) + Integer.toString((int) v, radix).hashCode();
            }
        }
        System.out.println(sum);
        System.out.println(Integer.getInteger("no.such.property") + " " + Integer.getInteger("no.such.property", 5) + " " + Long.getLong("none", 6L) + " " + Boolean.parseBoolean("TRUE") + Boolean.parseBoolean("yes") + Boolean.parseBoolean(null));
    }
}
