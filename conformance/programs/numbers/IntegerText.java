/** Integers from and to text, in many radices. */
public class IntegerText {
    static void parse(String text, int radix) {
        try {
            System.out.println(text + "/" + radix + " " + Integer.parseInt(text, radix));
        } catch (NumberFormatException e) {
            System.out.println(e.getMessage());
        }
        try {
            System.out.println(text + "/" + radix + " " + Long.parseLong(text, radix));
        } catch (NumberFormatException e) {
            System.out.println(e.getMessage());
        }
    }

    public static void main(String[] args) {
        for (String text : new String[] {
            "0", "-0", "+7", "007", "2147483647", "2147483648", "-2147483648", "-2147483649", "", "-", "+", " 1", "1 ", "1a", "ff", "zz",
            "9223372036854775807", "9223372036854775808", "-9223372036854775808", "\u0661\u0662", "1_000"
        }) {
            for (int radix : new int[] {10, 16, 36, 2, 1, 37}) {
                parse(text, radix);
            }
        }
        try {
            Integer.parseInt(null);
        } catch (NumberFormatException e) {
            System.out.println(e.getMessage());
        }
        try {
            Long.parseLong(null);
        } catch (NumberFormatException e) {
            System.out.println(e.getMessage());
        }
        for (int v : new int[] {0, 9, 10, 99, 100, -1, -10, 12345, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
            System.out.println(v + " " + Integer.toString(v, 2) + " " + Integer.toString(v, 36) + " " + Integer.toHexString(v));
        }
        for (long v : new long[] {0, 10000000000L, -99999999999L, Long.MAX_VALUE, Long.MIN_VALUE}) {
            System.out.println(v + " " + Long.toString(v, 3) + " " + Long.toString(v, 36) + " " + Long.toOctalString(v));
        }
        System.out.println(Integer.decode("0x1F") + " " + Integer.decode("-010") + " " + Long.decode("#ff") + " " + Integer.valueOf("12"));
        System.out.println(Short.parseShort("-123") + " " + Byte.parseByte("7f", 16) + " " + Integer.parseUnsignedInt("4294967295"));
        try {
            Byte.parseByte("200");
        } catch (NumberFormatException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(Boolean.parseBoolean("TRUE") + " " + Boolean.parseBoolean("yes") + " " + Character.getNumericValue('k'));
    }
}
