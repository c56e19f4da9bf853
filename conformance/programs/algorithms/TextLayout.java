import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words wrapped and justified, a table with columns of their own width, Roman numerals, number words. */
public class TextLayout {
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    static String justify(String line, int width) {
        String[] words = line.split(" ");
        int gaps = words.length - 1;
        int spaces = width - line.length() + gaps;
        StringBuilder b = new StringBuilder(words[0]);
        for (int i = 1; i <= gaps; i++) {
            b.append(" ".repeat(spaces * i / gaps - spaces * (i - 1) / gaps)).append(words[i]);
        }
        return b.toString();
    }

    static String roman(int n) {
        String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        StringBuilder b = new StringBuilder();
        for (int i = 0; i < values.length; i++) {
            b.append(signs[i].repeat(n / values[i]));
            n %= values[i];
        }
        return b.toString();
    }

    static String words(long n) {
        String[] small = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ");
        String[] tens = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
        if (n < 0) {
            return "minus " + (n == Long.MIN_VALUE ? "too much" : words(-n));
        }
        if (n < 20) {
            return small[(int) n];
        }
        if (n < 100) {
            return tens[(int) n / 10] + (n % 10 == 0 ? "" : "-" + small[(int) n % 10]);
        }
        long unit = n < 1000 ? 100 : n < 1_000_000 ? 1000 : n < 1_000_000_000 ? 1_000_000 : 1_000_000_000;
        String name = unit == 100 ? " hundred" : unit == 1000 ? " thousand" : unit == 1_000_000 ? " million" : " billion";
        return words(n / unit) + name + (n % unit == 0 ? "" : " " + words(n % unit));
    }

    public static void main(String[] args) {
        String text = "It is a truth universally acknowledged, that a single man in possession of a good fortune, must be in want of a wife.";
        for (int width : new int[] {12, 23, 60}) {
            for (String line : wrap(text, width)) {
                System.out.println("|" + justify(line, width) + "|");
            }
        }
        StringBuilder romans = new StringBuilder();
        for (int i = 1; i < 4000; i += 137) {
            romans.append(roman(i)).append(' ');
        }
        System.out.println(romans);
        for (long n : new long[] {0, 13, 40, 99, 100, 101, 999, 1000, 12345, 1_000_001, 987_654_321_012L, -7, Long.MIN_VALUE}) {
            System.out.println(words(n));
        }
        System.out.println(String.format(Locale.ROOT, "%-10s|%8.3f|%+05d", "cell", Math.E, 42));
    }
}
