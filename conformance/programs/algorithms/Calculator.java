import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;

/** Shunting-yard evaluation with variables, functions and precedence. */
public class Calculator {
    enum Op {
        ADD('+', 1, Double::sum), SUB('-', 1, (a, b) -> a - b), MUL('*', 2, (a, b) -> a * b), DIV('/', 2, (a, b) -> a / b), REM('%', 2, (a, b) -> a % b), POW('^', 3, Calculator::power);

        final char sign;
        final int level;
        final DoubleBinaryOperator function;

        Op(char sign, int level, DoubleBinaryOperator function) {
            this.sign = sign;
            this.level = level;
            this.function = function;
        }

        static Op of(char c) {
            for (Op op : values()) if (op.sign == c) return op;
            return null;
        }
    }

    static double power(double a, double b) {
        double r = 1;
        for (int i = 0; i < (int) b; i++) r *= a;
        return r;
    }

    final Map<String, Double> variables = new HashMap<>();

    double eval(String s) {
        Deque<Double> values = new ArrayDeque<>();
        Deque<Character> ops = new ArrayDeque<>();
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c == ' ') continue;
            if (Character.isDigit(c)) {
                int j = i;
                while (j < s.length() && (Character.isDigit(s.charAt(j)) || s.charAt(j) == '.')) j++;
                values.push(Double.parseDouble(s.substring(i, j)));
                i = j - 1;
            } else if (Character.isLetter(c)) {
                values.push(variables.computeIfAbsent("" + c, k -> {
                    throw new IllegalArgumentException("unknown " + k);
                }));
            } else if (c == '(') {
                ops.push(c);
            } else if (c == ')') {
                while (ops.peek() != '(') reduce(values, ops);
                ops.pop();
            } else {
                Op op = Op.of(c);
                if (op == null) throw new IllegalArgumentException("operator " + c);
                while (!ops.isEmpty() && ops.peek() != '(' && Op.of(ops.peek()).level >= op.level) reduce(values, ops);
                ops.push(c);
            }
        }
        while (!ops.isEmpty()) reduce(values, ops);
        return values.pop();
    }

    private static void reduce(Deque<Double> values, Deque<Character> ops) {
        double b = values.pop();
        values.push(Op.of(ops.pop()).function.applyAsDouble(values.pop(), b));
    }

    public static void main(String[] args) {
        Calculator c = new Calculator();
        c.variables.put("x", 2.5);
        for (String s : new String[] {"1+2*3", "(1+2)*3", "2^3^2", "7%4/3", "x*x-1", "1/0", "1-2-3", "y", "1$2", "1+", "(1"}) {
            try {
                System.out.println(s + " = " + c.eval(s));
            } catch (RuntimeException e) {
                System.out.println(s + " -> " + e.getClass().getSimpleName());
            }
        }
    }
}
