import java.util.Formattable;
import java.util.Formatter;
import java.util.List;
import java.util.Locale;

/** Text, character, boolean, hash, line and percent conversions; Formattable; argument indexes. */
public class FormatTexts {
    record Money(long cents) implements Formattable {
        @Override
        public void formatTo(Formatter out, int flags, int width, int precision) {
            out.format("<%d.%02d f=%d w=%d p=%d>", cents / 100, cents % 100, flags, width, precision);
        }
    }

    static void show(String format, Object... args) {
        try {
            System.out.println(format + " -> [" + String.format(Locale.ROOT, format, args).replace(System.lineSeparator(), "\\n") + "]");
        } catch (RuntimeException e) {
            System.out.println(format + " -> " + e.getClass().getName() + ": " + e.getMessage());
        }
    }

    public static void main(String[] args) {
        for (String f : new String[] {"%s", "%S", "%10s", "%-10s", "%.2s", "%-8.3s", "%#s", "%-#12.4S", "%b", "%B", "%7b", "%.1b", "%h", "%H", "%9h", "%c", "%C", "%5c", "%-5c"}) {
            for (Object v : new Object[] {"text", null, 'c', true, new Money(1234), 0x1f600, 65, List.of(1, "\u00e9")}) {
                show(f, v);
            }
        }
        show("%n|%%|%5%|%-5%|");
        show("%1$s %1$s %2$s %s %<s %s %s", "a", "b", "c");
        show("%3$s %1$s", 1, 2);
        show("%<s", 1);
        show("%s %s", 1);
        show("%0$s", 1);
        show("%99999999999$s", 1);
        show("%s", new Object[] {null});
        show("%s %s", (Object[]) new String[] {"x", "y"});
        show("no arguments");
        show("%", 1);
        show("100%");
        show("%-s", "x");
        show("%5n");
        show("%.2n");
        show("%-n");
        show("%.2%");
        show("%#b", true);
        show("%+s", "x");
        show("%,s", "x");
        show("%05s", "x");
        show("%.1c", 'x');
        show("%--5s", "x");
        show("%  d", 1);
        show("%i", 1);
        show("%z", 1);
        show("%tQ%tq", 5L, 5L);
        show("%c", -1);
        show("%c", "string");
        show("%d", 'c');
        show("%h %h", "hash", List.of());
        show("%\u20ac", 1);
        show("%s".repeat(30), List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29).toArray());
        System.out.println("%d%%".formatted(50) + " " + "%2$s%1$s".formatted("a", "b"));
    }
}
