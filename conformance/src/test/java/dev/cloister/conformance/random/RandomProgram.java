package dev.cloister.conformance.random;

import java.util.List;
import java.util.Random;

/**
 * One random program: a class whose {@code run} appends what it computes to a text. It always ends:
 * loops count down a common fuel. The same seed gives the same source.
 */
final class RandomProgram {
    private static final String HEAD =
            """
            final class NAME {
                private static int fuel = 400;
                private static int[] cells = {3, 1, 4, 1, 5, 9, 2, 6};
                private static final java.util.HashMap<String, Integer> MAP = new java.util.HashMap<>();
                private static final java.util.ArrayList<Long> LIST = new java.util.ArrayList<>();
                static int counter;
                static double total = 0.5;
                static String text = "t";

                interface Shape { default int area(int by) { return by * 3; } }
                record Square(int side) implements Shape { public int area(int by) { return side * by; } }
                enum Named implements Shape { ONE, TWO { public int area(int by) { return by - ordinal(); } } }

                static Shape shape(int kind) {
                    switch (kind & 3) {
                        case 0: return new Square(kind);
                        case 1: return Named.ONE;
                        case 2: return Named.TWO;
                        default: return null;
                    }
                }

                static int apply(java.util.function.IntUnaryOperator f, int x) { return f.applyAsInt(x); }

                static int array(int index, int value) { int old = cells[index & 15]; cells[index & 7] = value; return old; }

            """;

    private final String name;
    private final Random random;
    private final RandomScope scope = new RandomScope();
    private final RandomExpressions expressions;
    private final StringBuilder code = new StringBuilder();

    RandomProgram(String name, long seed) {
        this.name = name;
        this.random = new Random(seed);
        this.expressions = new RandomExpressions(random, scope);
    }

    String source() {
        code.append(HEAD.replace("NAME", name));
        scope.open();
        scope.declare("int", "counter", true);
        scope.declare("double", "total", true);
        scope.declare("String", "text", true);
        int methods = 1 + random.nextInt(3);
        for (int i = 0; i < methods; i++) method("m" + i);
        scope.close();
        code.append("    static void run(StringBuilder out) throws Exception {\n");
        for (int i = 0; i < methods; i++)
            code.append("        try { m")
                    .append(i)
                    .append(
                            "(out); } catch (RuntimeException e) { out.append(e).append('\\n'); }\n");
        code.append(
                "        out.append(counter).append(' ').append(total).append(' ').append(text.length()).append(' ')");
        code.append(
                ".append(java.util.Arrays.toString(cells)).append(MAP.size()).append(LIST);\n    }\n}\n");
        return code.toString();
    }

    private void method(String method) {
        code.append("    static void ").append(method).append("(StringBuilder out) {\n");
        scope.open();
        int statements = 4 + random.nextInt(8);
        for (int i = 0; i < statements; i++) statement(2, 3);
        scope.close();
        code.append("    }\n\n");
    }

    private void block(int indent, int depth) {
        code.append(" {\n");
        scope.open();
        int statements = 1 + random.nextInt(3);
        for (int i = 0; i < statements; i++) statement(indent + 1, depth - 1);
        scope.close();
        line(indent, "}");
    }

    private void statement(int indent, int depth) {
        int kind = random.nextInt(depth > 0 ? 16 : 8);
        switch (kind) {
            case 0, 1 -> declaration(indent);
            case 2, 3 -> assignment(indent);
            case 4 -> line(indent, "out.append(" + any(3) + ").append('\\n');");
            case 5 ->
                    line(
                            indent,
                            "MAP.merge("
                                    + e("String", 2)
                                    + ", "
                                    + e("int", 2)
                                    + ", Integer::sum);");
            case 6 -> line(indent, "LIST.add(" + e("long", 3) + ");");
            case 7 ->
                    line(
                            indent,
                            "cells["
                                    + e("int", 1)
                                    + " & 7] "
                                    + pick("=", "+=", "^=", "<<=", "-=")
                                    + " "
                                    + e("int", 3)
                                    + ";");
            case 8, 9 -> conditional(indent, depth);
            case 10, 11 -> loop(indent, depth);
            case 12 -> tryStatement(indent, depth);
            case 13 -> switchStatement(indent, depth);
            case 14 ->
                    line(
                            indent,
                            "if ("
                                    + e("boolean", 2)
                                    + ") throw new "
                                    + pick("IllegalStateException", "ArithmeticException")
                                    + "("
                                    + e("String", 1)
                                    + ");");
            default ->
                    line(
                            indent,
                            "for (var entry : new java.util.TreeMap<>(MAP).entrySet()) out.append(entry);");
        }
    }

    private void declaration(int indent) {
        String type = pick(RandomExpressions.TYPES.toArray(String[]::new));
        String variable = scope.newName();
        line(indent, type + " " + variable + " = " + e(type, 3) + ";");
        // Locals are read by lambdas, so they are never assigned again; fields are what changes.
        scope.declare(type, variable, false);
    }

    private void assignment(int indent) {
        String type = pick("int", "double", "String");
        List<String> targets = scope.assignable(type);
        String target = targets.get(random.nextInt(targets.size()));
        if (type.equals("String")) {
            line(indent, "if (text.length() < 200) " + target + " = " + e("String", 3) + ";");
        } else if (random.nextBoolean()) {
            line(indent, target + " " + pick("+=", "-=", "*=") + " " + e(type, 3) + ";");
        } else {
            line(indent, target + " = " + e(type, 3) + ";");
        }
    }

    private void conditional(int indent, int depth) {
        start(indent, "if (" + e("boolean", 3) + ")");
        block(indent, depth);
        if (random.nextBoolean()) {
            start(indent, "else");
            block(indent, depth);
        }
    }

    private void loop(int indent, int depth) {
        String index = scope.newName();
        String label = "l" + index;
        boolean labelled = random.nextInt(3) == 0;
        if (labelled) line(indent, label + ":");
        line(
                indent,
                "for (int "
                        + index
                        + "_ = 0; "
                        + index
                        + "_ < "
                        + (1 + random.nextInt(9))
                        + "; "
                        + index
                        + "_++) {");
        line(indent + 1, "if (--fuel < 0) break;");
        line(indent + 1, "final int " + index + " = " + index + "_;");
        scope.open();
        scope.declare("int", index, false);
        int statements = 1 + random.nextInt(3);
        for (int i = 0; i < statements; i++) statement(indent + 1, depth - 1);
        if (labelled)
            line(
                    indent + 1,
                    "if (" + e("boolean", 2) + ") " + pick("break ", "continue ") + label + ";");
        scope.close();
        line(indent, "}");
    }

    private void tryStatement(int indent, int depth) {
        start(indent, "try");
        block(indent, depth);
        start(
                indent,
                "catch ("
                        + pick(
                                "ArithmeticException",
                                "IndexOutOfBoundsException",
                                "NullPointerException",
                                "RuntimeException")
                        + " caught)");
        code.append(" {\n");
        line(indent + 1, "out.append(caught.getClass().getName()).append(\"! \");");
        line(indent, "}");
        if (random.nextBoolean()) {
            start(indent, "finally");
            block(indent, depth);
        }
    }

    private void switchStatement(int indent, int depth) {
        boolean onText = random.nextBoolean();
        line(indent, "switch (" + (onText ? e("String", 2) : e("int", 2) + " & 7") + ") {");
        String[] labels =
                onText
                        ? new String[] {"\"a\"", "\"zebra\"", "\"12\""}
                        : new String[] {"0", "3", "5"};
        for (String label : labels) {
            start(indent + 1, "case " + label + ":");
            block(indent + 1, depth);
            if (random.nextInt(3) != 0) line(indent + 2, "break;");
        }
        start(indent + 1, "default:");
        block(indent + 1, depth);
        line(indent, "}");
    }

    private String any(int depth) {
        return e(pick(RandomExpressions.TYPES.toArray(String[]::new)), depth);
    }

    private String e(String type, int depth) {
        return expressions.of(type, depth);
    }

    private String pick(String... choices) {
        return expressions.pick(choices);
    }

    private void start(int indent, String text) {
        code.append("    ".repeat(indent)).append(text);
    }

    private void line(int indent, String text) {
        start(indent, text);
        code.append('\n');
    }
}
