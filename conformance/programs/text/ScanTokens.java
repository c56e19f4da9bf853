import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.InputMismatchException;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Scanner;

/** Scanner over text: tokens of every type, delimiters, radix, mismatches, and reading past the end. */
public class ScanTokens {
    public static void main(String[] args) {
        Scanner s = new Scanner("12 -7 0x1f 3.14 1e3 true FALSE word 99999999999 123456789012345678901 2.50 -128 NaN 1,234").useLocale(Locale.ROOT);
        System.out.println(s.nextInt() + " " + s.nextLong() + " " + s.hasNextInt() + s.hasNext() + " " + s.next() + " " + s.nextDouble() + " " + s.nextFloat() + " " + s.nextBoolean() + " " + s.nextBoolean() + " " + s.hasNextBoolean() + s.next()
                + " " + s.hasNextInt() + s.nextLong() + " " + s.nextBigInteger() + " " + s.nextBigDecimal() + " " + s.nextByte() + " " + s.nextDouble() + " " + s.nextInt() + " " + s.hasNext());
        String[] types = {"x", "999", "70000", "1.5", "", "-", "1e999", "0x10"};
        for (String t : types) {
            System.out.println("'" + t + "' " + new Scanner(t).hasNextByte() + new Scanner(t).hasNextShort() + new Scanner(t).hasNextInt() + new Scanner(t).hasNextInt(16) + new Scanner(t).hasNextLong() + new Scanner(t).hasNextDouble() + new Scanner(t).hasNextFloat() + new Scanner(t).hasNextBigDecimal() + new Scanner(t).hasNextBigInteger() + new Scanner(t).hasNextBoolean() + new Scanner(t).hasNextLine());
        }
        Scanner csv = new Scanner("a,b,,c;d").useDelimiter("[,;]");
        StringBuilder row = new StringBuilder();
        while (csv.hasNext()) {
            row.append('[').append(csv.next()).append(']');
        }
        System.out.println(row + " " + csv.delimiter());
        Scanner radix = new Scanner("ff 77 zz").useRadix(16);
        System.out.println(radix.nextInt() + " " + radix.nextInt(8) + " " + radix.hasNextInt() + radix.hasNextInt(36) + " " + radix.nextInt(36) + " " + radix.radix());
        try {
            new Scanner("abc").nextInt();
        } catch (InputMismatchException e) {
            System.out.println(e);
        }
        try {
            new Scanner("3000000000").nextInt();
        } catch (InputMismatchException e) {
            System.out.println(e);
        }
        try {
            new Scanner("").next();
        } catch (NoSuchElementException e) {
            System.out.println(e);
        }
        Scanner closed = new Scanner("x");
        closed.close();
        try {
            closed.hasNext();
        } catch (IllegalStateException e) {
            System.out.println(e);
        }
        System.out.println(new Scanner("1 2 3").tokens().mapToInt(Integer::parseInt).sum() + " " + new Scanner("a1b22c333").findAll("\\d+").map(r -> r.group()).toList());
        Scanner kept = new Scanner("12 ab");
        System.out.println(kept.hasNextInt() + " " + kept.hasNextInt() + " " + kept.nextBigDecimal().equals(new BigDecimal(12)) + " " + kept.hasNext("[a-z]+") + kept.next("[a-z]+") + " " + kept.match().end() + " " + new Scanner("10").nextBigInteger(2).equals(BigInteger.TWO));
    }
}
