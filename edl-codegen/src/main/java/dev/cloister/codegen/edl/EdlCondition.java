package dev.cloister.codegen.edl;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** The value of the expression of an {@code #if}: integers, {@code defined}, C's operators. */
final class EdlCondition {
    private static final int MAX_DEPTH = 64;
    private static final int MAX_STEPS = 100_000;

    /** Operators by how tightly they bind, loosest first. */
    private static final List<List<String>> LEVELS =
            List.of(
                    List.of("||"),
                    List.of("&&"),
                    List.of("|"),
                    List.of("^"),
                    List.of("&"),
                    List.of("==", "!="),
                    List.of("<=", ">=", "<", ">"),
                    List.of("+", "-"),
                    List.of("*", "/", "%"));

    /** The expression cannot be evaluated; the message says where it stopped making sense. */
    static final class Malformed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Malformed(String what) {
            super(what);
        }
    }

    private final List<EdlToken> tokens;
    private final Map<String, List<EdlToken>> macros;

    /** Of the whole condition, through all macros. */
    private final AtomicInteger steps;

    private int at;
    private int depth;

    private EdlCondition(
            List<EdlToken> tokens,
            Map<String, List<EdlToken>> macros,
            AtomicInteger steps,
            int outerDepth) {
        this.tokens = tokens;
        this.macros = macros;
        this.steps = steps;
        this.depth = outerDepth;
    }

    static boolean holds(List<EdlToken> tokens, Map<String, List<EdlToken>> macros) {
        return new EdlCondition(tokens, macros, new AtomicInteger(), 0).whole() != 0;
    }

    private long whole() {
        long value = binary(0);
        if (at < tokens.size()) {
            throw new Malformed(tokens.get(at).display());
        }
        return value;
    }

    private long binary(int level) {
        if (level == LEVELS.size()) {
            return unary();
        }
        long left = binary(level + 1);
        for (String operator = operator(level); !operator.isEmpty(); operator = operator(level)) {
            left = apply(operator, left, binary(level + 1));
        }
        return left;
    }

    /** The operator of this level that comes next, which is then behind us; else nothing. */
    private String operator(int level) {
        for (String operator : LEVELS.get(level)) {
            boolean single = operator.length() == 1;
            // & is not the first half of &&.
            if (matches(operator)
                    && !(single && "&|".contains(operator) && matches(operator + operator))) {
                at += operator.length();
                return operator;
            }
        }
        return "";
    }

    private boolean matches(String operator) {
        if (at + operator.length() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < operator.length(); i++) {
            if (!tokens.get(at + i).is(operator.substring(i, i + 1))) {
                return false;
            }
        }
        return true;
    }

    private static long apply(String operator, long a, long b) {
        if (b == 0 && (operator.equals("/") || operator.equals("%"))) {
            throw new Malformed("a division by zero");
        }
        return switch (operator) {
            case "||" -> a != 0 || b != 0 ? 1 : 0;
            case "&&" -> a != 0 && b != 0 ? 1 : 0;
            case "|" -> a | b;
            case "^" -> a ^ b;
            case "&" -> a & b;
            case "==" -> a == b ? 1 : 0;
            case "!=" -> a != b ? 1 : 0;
            case "<=" -> a <= b ? 1 : 0;
            case ">=" -> a >= b ? 1 : 0;
            case "<" -> a < b ? 1 : 0;
            case ">" -> a > b ? 1 : 0;
            case "+" -> a + b;
            case "-" -> a - b;
            case "*" -> a * b;
            case "/" -> a / b;
            default -> a % b;
        };
    }

    private long unary() {
        if (++depth > MAX_DEPTH) {
            throw new Malformed("an expression more than " + MAX_DEPTH + " deep");
        }
        if (steps.incrementAndGet() > MAX_STEPS) {
            throw new Malformed("an expression of more than " + MAX_STEPS + " steps");
        }
        EdlToken token = next();
        long value =
                switch (token.text()) {
                    case "!" -> unary() == 0 ? 1 : 0;
                    case "-" -> -unary();
                    case "+" -> unary();
                    case "~" -> ~unary();
                    case "(" -> parenthesis();
                    default -> operand(token);
                };
        depth--;
        return value;
    }

    private long parenthesis() {
        long value = binary(0);
        if (!next().is(")")) {
            throw new Malformed("a missing ')'");
        }
        return value;
    }

    private long operand(EdlToken token) {
        if (token.kind() == EdlToken.Kind.NUMBER) {
            return number(token.text());
        }
        if (token.kind() != EdlToken.Kind.WORD) {
            throw new Malformed(token.display());
        }
        if (token.is("defined")) {
            EdlToken name = next();
            boolean inParentheses = name.is("(");
            if (inParentheses) {
                name = next();
            }
            if (name.kind() != EdlToken.Kind.WORD || (inParentheses && !next().is(")"))) {
                throw new Malformed("'defined' without a name");
            }
            return macros.containsKey(name.text()) ? 1 : 0;
        }
        List<EdlToken> macro = macros.get(token.text());
        return macro == null ? 0 : new EdlCondition(macro, macros, steps, depth).whole();
    }

    private static long number(String text) {
        try {
            return Long.decode(text.replaceAll("[uUlL]+$", ""));
        } catch (NumberFormatException notANumber) {
            throw new Malformed("'" + text + "'");
        }
    }

    private EdlToken next() {
        if (at >= tokens.size()) {
            throw new Malformed("the end of the line");
        }
        return tokens.get(at++);
    }
}
