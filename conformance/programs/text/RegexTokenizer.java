import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A calculator whose tokens come from one regular expression with named alternatives. */
public class RegexTokenizer {
    private static final Pattern TOKEN = Pattern.compile("\\G\\s*(?:(?<number>\\d+(?:\\.\\d*)?(?:[eE][+-]?\\d+)?)|(?<name>[a-z]\\w*)|(?<op>[-+*/^(),]))");

    record Token(String kind, String text) {}

    static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher m = TOKEN.matcher(text);
        int end = 0;
        while (m.find()) {
            for (String kind : new String[] {"number", "name", "op"}) {
                if (m.group(kind) != null) {
                    tokens.add(new Token(kind, m.group(kind)));
                }
            }
            end = m.end();
        }
        if (!text.substring(end).isBlank()) {
            throw new IllegalArgumentException("at " + end + ": '" + text.substring(end) + "'");
        }
        return tokens;
    }

    static int rank(String op) {
        return switch (op) {
            case "+", "-" -> 1;
            case "*", "/" -> 2;
            case "^" -> 3;
            default -> 0;
        };
    }

    static void apply(Deque<Double> values, String op) {
        double b = values.pop();
        double a = values.pop();
        values.push(switch (op) {
            case "+" -> a + b;
            case "-" -> a - b;
            case "*" -> a * b;
            case "/" -> a / b;
            default -> StrictMath.pow(a, b);
        });
    }

    static double value(String text) {
        Deque<Double> values = new ArrayDeque<>();
        Deque<String> ops = new ArrayDeque<>();
        for (Token t : tokens(text)) {
            if (t.kind().equals("number")) {
                values.push(Double.parseDouble(t.text()));
            } else if (t.kind().equals("name")) {
                values.push((double) t.text().length());
            } else if (t.text().equals("(")) {
                ops.push("(");
            } else if (t.text().equals(")")) {
                while (!ops.peek().equals("(")) {
                    apply(values, ops.pop());
                }
                ops.pop();
            } else {
                while (!ops.isEmpty() && rank(ops.peek()) >= rank(t.text()) && !t.text().equals("^")) {
                    apply(values, ops.pop());
                }
                ops.push(t.text());
            }
        }
        while (!ops.isEmpty()) {
            apply(values, ops.pop());
        }
        return values.pop();
    }

    public static void main(String[] args) {
        for (String e : new String[] {"1 + 2 * 3", "(1+2)*3", "2^3^2", "10/4-1.5e1", "abc * 2.", "1e3/ (8 - 3 - 5)", "7 % 2", "(1 + 2", "", "1 +", "((((5))))", "3.25*4^.5", "x-y-z"}) {
            try {
                System.out.println(e + " = " + value(e) + " " + tokens(e).size());
            } catch (RuntimeException x) {
                System.out.println(e + " ! " + x.getClass().getSimpleName() + " " + x.getMessage());
            }
        }
    }
}
