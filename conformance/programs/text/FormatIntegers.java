import java.math.BigInteger;
import java.util.Locale;

/** Every integral conversion with every combination of flags, widths and types. */
public class FormatIntegers {
    public static void main(String[] args) {
        Object[] values = {0, 5, -5, (byte) -1, (short) -300, 1234567L, Long.MIN_VALUE, new BigInteger("-123456789012345678901234567890"), null};
        String flags = "-#+ 0,(";
        long hash = 0;
        int errors = 0;
        for (char conversion : new char[] {'d', 'x', 'X', 'o'}) {
            for (int set = 0; set < 128; set++) {
                StringBuilder spec = new StringBuilder("%");
                for (int i = 0; i < 7; i++) {
                    if ((set >> i & 1) != 0) {
                        spec.append(flags.charAt(i));
                    }
                }
                for (String width : new String[] {"", "12"}) {
                    String format = spec + width + conversion;
                    StringBuilder row = new StringBuilder(format);
                    for (Object v : values) {
                        try {
                            row.append('|').append(String.format(Locale.ROOT, format, v));
                        } catch (RuntimeException e) {
                            errors++;
                            row.append('!').append(e.getClass().getSimpleName()).append(' ').append(e.getMessage());
                        }
                    }
                    hash = hash * 31 + row.toString().hashCode();
                    if (Integer.bitCount(set) <= 1 || set == 0b1010100 || set == 0b1100001) {
                        System.out.println(row);
                    }
                }
            }
        }
        System.out.println(hash + " " + errors);
    }
}
