import java.text.ChoiceFormat;
import java.text.MessageFormat;
import java.text.ParseException;
import java.util.Arrays;
import java.util.Locale;

/** MessageFormat and ChoiceFormat in the root locale: quotes, numbers, choices, parsing, errors. */
public class MessageFormats {
    static void show(String pattern, Object... args) {
        try {
            System.out.println(pattern + " -> " + new MessageFormat(pattern, Locale.ROOT).format(args));
        } catch (IllegalArgumentException e) {
            System.out.println(pattern + " ! " + e.getMessage());
        }
    }

    public static void main(String[] args) throws ParseException {
        show("{0} and {1} and {0}", "x", 42);
        show("it''s '{0}' {0}", "quoted");
        show("{0} {1} {2}", 1234567, 2.5);
        show("{0,number} {0,number,integer} {0,number,percent} {0,number,#.#}", 1234.567);
        show("{0,choice,0#none|1#one|1<many {0}}", 0);
        show("{0,choice,0#none|1#one|1<many {0}}", 1);
        show("{0,choice,0#none|1#one|1<many {0}}", 7);
        show("{1}", (Object) null);
        show("{0}", new Object[] {null});
        show("{", 1);
        show("}", 1);
        show("{-1}", 1);
        show("{x}", 1);
        show("{0,unknown}", 1);
        show("{0,number,#.#.#}", 1);
        show("'{unclosed", 1);
        show("{0,number,'#'#}", 5);
        MessageFormat f = new MessageFormat("{0}: {1} -> {2}", Locale.ROOT);
        System.out.println(Arrays.toString(f.parse("key: a b -> c")) + " " + f.toPattern() + " " + f.getFormats().length);
        try {
            f.parse("nonsense");
        } catch (ParseException e) {
            System.out.println(e.getMessage() + " " + e.getErrorOffset());
        }
        f.setFormat(1, new ChoiceFormat("0#zero|1#one|2#two or more"));
        System.out.println(f.format(new Object[] {"k", 5, "v"}));
        ChoiceFormat c = new ChoiceFormat(new double[] {-1, 0, 0.5, ChoiceFormat.nextDouble(1)}, new String[] {"negative", "small", "half", "more than one"});
        for (double d : new double[] {-5, -1, -0.1, 0, 0.25, 0.5, 1, 1.0000001, Double.NaN, Double.POSITIVE_INFINITY}) {
            System.out.print(c.format(d) + ", ");
        }
        System.out.println(c.toPattern() + " " + c.parse("half") + " " + Arrays.toString(c.getLimits()) + ChoiceFormat.previousDouble(1));
        for (String bad : new String[] {"x#y", "1#a|0#b", "#", "1"}) {
            try {
                System.out.println(bad + " " + new ChoiceFormat(bad).format(1));
            } catch (RuntimeException e) {
                System.out.println(bad + " ! " + e.getMessage());
            }
        }
    }
}
