package dev.cloister.conformance.random;

import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Random expressions of a given type over the variables in scope. All of them compile; some throw,
 * which is part of the game. Floating-point values are compared by their exact text, so nothing
 * here may depend on the machine.
 */
final class RandomExpressions {
    static final List<String> TYPES =
            List.of("int", "long", "double", "float", "boolean", "String", "char", "byte", "short");

    private static final Map<String, List<String>> CONSTANTS =
            Map.of(
                    "int",
                            List.of(
                                    "0",
                                    "1",
                                    "-1",
                                    "7",
                                    "31",
                                    "32",
                                    "255",
                                    "65536",
                                    "-2147483648",
                                    "2147483647",
                                    "0x55555555"),
                    "long",
                            List.of(
                                    "0L",
                                    "1L",
                                    "-1L",
                                    "63L",
                                    "4294967296L",
                                    "-9223372036854775808L",
                                    "9223372036854775807L"),
                    "double",
                            List.of(
                                    "0.0",
                                    "-0.0",
                                    "1.5",
                                    "1e300",
                                    "-1e-300",
                                    "4.9e-324",
                                    "(0.0/0.0)",
                                    "(1.0/0.0)",
                                    "0.1"),
                    "float",
                            List.of(
                                    "0f",
                                    "-0f",
                                    "1.25f",
                                    "3e38f",
                                    "1.4e-45f",
                                    "(0f/0f)",
                                    "16777217f"),
                    "boolean", List.of("true", "false"),
                    "String",
                            List.of(
                                    "\"\"",
                                    "\"a\"",
                                    "\"zebra\"",
                                    "\"\\u00e9\\u20ac\"",
                                    "\"12\"",
                                    "\"-7\"",
                                    "\"x1\""),
                    "char", List.of("'a'", "'Z'", "'0'", "'\\u00df'", "'\\uffff'"),
                    "byte", List.of("(byte) 0", "(byte) 127", "(byte) -128", "(byte) 3"),
                    "short",
                            List.of("(short) 0", "(short) 32767", "(short) -32768", "(short) 100"));

    private final Random random;
    private final RandomScope scope;

    RandomExpressions(Random random, RandomScope scope) {
        this.random = random;
        this.scope = scope;
    }

    String of(String type, int depth) {
        if (depth <= 0 || random.nextInt(6) == 0) return leaf(type);
        return switch (type) {
            case "int" -> ofInt(depth);
            case "long" -> ofLong(depth);
            case "double" -> ofDouble(depth);
            case "float" -> ofFloat(depth);
            case "boolean" -> ofBoolean(depth);
            case "String" -> ofString(depth);
            case "char" -> pick("(char) " + of("int", depth - 1), stringChar(depth));
            default ->
                    "(" + type + ") " + paren(of(pick("int", "long", "char", "short"), depth - 1));
        };
    }

    private String leaf(String type) {
        List<String> variables = scope.variables(type);
        if (!variables.isEmpty() && random.nextInt(4) != 0)
            return variables.get(random.nextInt(variables.size()));
        List<String> constants = CONSTANTS.get(type);
        return paren(constants.get(random.nextInt(constants.size())));
    }

    private String ofInt(int depth) {
        return switch (random.nextInt(18)) {
            case 0, 1, 2 -> binary("int", pick("+", "-", "*", "&", "|", "^"), depth);
            case 3 -> binary("int", pick("/", "%"), depth);
            case 4 ->
                    paren(
                            of("int", depth - 1)
                                    + " "
                                    + pick("<<", ">>", ">>>")
                                    + " "
                                    + of(pick("int", "long"), depth - 1));
            case 5 -> pick("-", "~") + paren(of("int", depth - 1));
            case 6 -> "(int) " + paren(of(pick("long", "double", "float"), depth - 1));
            case 7 -> ternary("int", depth);
            case 8 -> of("String", depth - 1) + ".length()";
            case 9 -> of("String", depth - 1) + ".hashCode()";
            case 10 -> "array" + paren(of("int", depth - 1) + ", " + of("int", depth - 1));
            case 11 ->
                    "Integer."
                            + pick(
                                    "bitCount",
                                    "reverse",
                                    "highestOneBit",
                                    "numberOfLeadingZeros",
                                    "signum")
                            + paren(of("int", depth - 1));
            case 12 ->
                    "Integer.rotateLeft"
                            + paren(of("int", depth - 1) + ", " + of("int", depth - 1));
            case 13 ->
                    "Math."
                            + pick("max", "min", "floorMod", "floorDiv", "addExact")
                            + paren(of("int", depth - 1) + ", " + of("int", depth - 1));
            case 14 -> of("String", depth - 1) + ".compareTo(" + of("String", depth - 1) + ")";
            case 15 -> "Integer.parseInt(" + of("String", depth - 1) + ")";
            case 16 -> "shape(" + of("int", depth - 1) + ").area(" + of("int", depth - 1) + ")";
            default -> lambda(depth);
        };
    }

    private String ofLong(int depth) {
        return switch (random.nextInt(8)) {
            case 0, 1 -> binary("long", pick("+", "-", "*", "&", "|", "^"), depth);
            case 2 -> binary("long", pick("/", "%"), depth);
            case 3 ->
                    paren(
                            of("long", depth - 1)
                                    + " "
                                    + pick("<<", ">>", ">>>")
                                    + " "
                                    + of(pick("int", "long"), depth - 1));
            case 4 -> "(long) " + paren(of(pick("double", "float", "int"), depth - 1));
            case 5 ->
                    "Long."
                            + pick("reverseBytes", "lowestOneBit", "reverse")
                            + paren(of("long", depth - 1));
            case 6 ->
                    "Math.multiplyHigh"
                            + paren(of("long", depth - 1) + ", " + of("long", depth - 1));
            default -> ternary("long", depth);
        };
    }

    private String ofDouble(int depth) {
        return switch (random.nextInt(7)) {
            case 0, 1, 2 -> binary("double", pick("+", "-", "*", "/", "%"), depth);
            case 3 -> "(double) " + paren(of(pick("long", "int", "float"), depth - 1));
            case 4 ->
                    "Math."
                            + pick("abs", "floor", "ceil", "rint", "sqrt")
                            + paren(of("double", depth - 1));
            case 5 ->
                    "Math."
                            + pick("max", "min")
                            + paren(of("double", depth - 1) + ", " + of("double", depth - 1));
            default -> ternary("double", depth);
        };
    }

    private String ofFloat(int depth) {
        return switch (random.nextInt(4)) {
            case 0, 1 -> binary("float", pick("+", "-", "*", "/", "%"), depth);
            case 2 -> "(float) " + paren(of(pick("double", "long", "int"), depth - 1));
            default -> ternary("float", depth);
        };
    }

    private String ofBoolean(int depth) {
        String type = pick("int", "long", "double", "float", "char", "byte");
        return switch (random.nextInt(7)) {
            case 0, 1, 2 -> binary(type, pick("<", "<=", ">", ">=", "==", "!="), depth);
            case 3 -> binary("boolean", pick("&&", "||", "^", "&", "|"), depth);
            case 4 -> "!" + paren(of("boolean", depth - 1));
            case 5 -> of("String", depth - 1) + ".equals(" + of("String", depth - 1) + ")";
            default ->
                    of("String", depth - 1)
                            + "."
                            + pick(
                                    "isEmpty()",
                                    "isBlank()",
                                    "contains(\"a\")",
                                    "startsWith(\"z\")");
        };
    }

    private String ofString(int depth) {
        String other = pick(TYPES.toArray(String[]::new));
        return switch (random.nextInt(8)) {
            case 0, 1 -> paren(of("String", depth - 1) + " + " + of(other, depth - 1));
            case 2 -> "String.valueOf(" + of(other, depth - 1) + ")";
            case 3 -> of("String", depth - 1) + ".substring(" + of("int", 1) + ")";
            case 4 ->
                    of("String", depth - 1)
                            + "."
                            + pick(
                                    "trim()",
                                    "toUpperCase()",
                                    "toLowerCase()",
                                    "strip()",
                                    "intern()");
            case 5 ->
                    of("String", depth - 1)
                            + ".replace("
                            + of("char", 1)
                            + ", "
                            + of("char", 1)
                            + ")";
            case 6 ->
                    "new StringBuilder("
                            + of("String", depth - 1)
                            + ").reverse().append("
                            + of(other, depth - 1)
                            + ").toString()";
            default -> ternary("String", depth);
        };
    }

    private String lambda(int depth) {
        String argument = scope.newName();
        String body = argument + pick(" + ", " ^ ", " * ") + of("int", depth - 2);
        return "apply(" + argument + " -> " + body + ", " + of("int", depth - 1) + ")";
    }

    private String stringChar(int depth) {
        return of("String", depth - 1) + ".charAt(" + of("int", depth - 1) + ")";
    }

    private String binary(String type, String operator, int depth) {
        return paren(of(type, depth - 1) + " " + operator + " " + of(type, depth - 1));
    }

    private String ternary(String type, int depth) {
        return paren(
                of("boolean", depth - 1)
                        + " ? "
                        + of(type, depth - 1)
                        + " : "
                        + of(type, depth - 1));
    }

    private static String paren(String text) {
        return "(" + text + ")";
    }

    String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
