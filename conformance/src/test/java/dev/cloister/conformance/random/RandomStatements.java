package dev.cloister.conformance.random;

import java.util.List;

/** Random statements. They always end: every loop and every method takes from the common fuel. */
final class RandomStatements {
    private static final String[] THROWN = {
        "ArithmeticException",
        "IndexOutOfBoundsException",
        "NullPointerException",
        "ClassCastException",
        "IllegalStateException",
        "IllegalArgumentException",
        "ArrayStoreException",
        "RuntimeException"
    };

    private final RandomExpressions expressions;
    private final RandomScope scope;
    private final StringBuilder code = new StringBuilder();
    private String resultType = "void";

    RandomStatements(RandomExpressions expressions, RandomScope scope) {
        this.expressions = expressions;
        this.scope = scope;
    }

    /** A static method that returns a value of the type, or nothing. */
    String method(String name, String type, List<String> parameterTypes) {
        code.setLength(0);
        resultType = type;
        scope.open();
        StringBuilder parameters = new StringBuilder();
        for (String each : parameterTypes) {
            String parameter = scope.newName();
            parameters.append(parameters.isEmpty() ? "" : ", ").append(each + " " + parameter);
            scope.declareChanging(each, parameter);
        }
        line(1, "static " + type + " " + name + "(" + parameters + ") {");
        boolean isVoid = type.equals("void");
        line(2, "if (--fuel < 0) return" + (isVoid ? ";" : " " + e(type, 0) + ";"));
        int statements = isVoid ? 3 + expressions.below(6) : 1 + expressions.below(3);
        for (int i = 0; i < statements; i++) statement(2, isVoid ? 3 : 2);
        if (!isVoid) line(2, "return " + e(type, 2) + ";");
        line(1, "}\n");
        scope.close();
        return code.toString();
    }

    private void block(int indent, int depth) {
        code.append(" {\n");
        scope.open();
        body(indent, depth);
        scope.close();
        line(indent, "}");
    }

    private void body(int indent, int depth) {
        int statements = 1 + expressions.below(3);
        for (int i = 0; i < statements; i++) statement(indent + 1, depth - 1);
    }

    private void statement(int indent, int depth) {
        switch (expressions.below(depth > 0 ? 24 : 12)) {
            case 0, 1 -> declaration(indent);
            case 2, 3, 4 -> assignment(indent);
            case 5 -> line(indent, "OUT.append(" + any(3) + ").append('\\n');");
            case 6 -> collection(indent);
            case 7 -> element(indent);
            case 8 -> leave(indent);
            case 9 ->
                    line(
                            indent,
                            "OUT.append(" + e("String", 2) + " + " + any(2) + ").append(' ');");
            case 10 -> lambda(indent);
            case 11 -> line(indent, "assert " + e("boolean", 2) + " : " + e("String", 1) + ";");
            case 12, 13, 14 -> conditional(indent, depth);
            case 15, 16, 17 -> loop(indent, depth);
            case 18, 19 -> tryStatement(indent, depth);
            case 20 -> withDoors(indent, depth);
            case 21 -> switchStatement(indent, depth);
            case 22 -> {
                start(indent, "synchronized (" + pick("OUT", "cells", "Square.FOUR") + ")");
                block(indent, depth);
            }
            default -> pattern(indent, depth);
        }
    }

    private void declaration(int indent) {
        String type = pick(RandomExpressions.TYPES);
        String variable = scope.newName();
        String value = e(type, 3);
        if (type.equals("String")) value = "clip(" + value + ")";
        line(indent, type + " " + variable + " = " + value + ";");
        if (expressions.oneIn(2)) scope.declareFixed(type, variable);
        else scope.declareChanging(type, variable);
    }

    private void assignment(int indent) {
        String type = pick("int", "double", "String", "long", "byte", "char", "short", "float");
        List<String> targets = scope.assignable(type);
        if (targets.isEmpty()) {
            line(indent, "far " + pick("=", "+=", "^=", "*=") + " " + e("long", 2) + ";");
            return;
        }
        String target = pick(targets);
        if (type.equals("String")) {
            line(indent, target + " = clip(" + e("String", 3) + ");");
            return;
        }
        boolean whole = !type.equals("double") && !type.equals("float");
        switch (expressions.below(4)) {
            case 0 -> line(indent, target + " = " + e(type, 3) + ";");
            case 1 -> line(indent, pick(target + "++", target + "--", "++" + target) + ";");
            case 2 ->
                    line(
                            indent,
                            target + pick(" += ", " -= ", " *= ", " /= ", " %= ") + number() + ";");
            default -> {
                String operator =
                        whole ? pick(" <<= ", " >>= ", " >>>= ", " &= ", " |= ", " ^= ") : " += ";
                line(indent, target + operator + e(pick("int", "long", "char"), 2) + ";");
            }
        }
    }

    private String number() {
        return e(pick("int", "long", "double", "float", "short", "char"), 2);
    }

    private void collection(int indent) {
        line(
                indent,
                switch (expressions.below(9)) {
                    case 0 ->
                            "MAP.merge("
                                    + e("String", 2)
                                    + ", (int) ("
                                    + e("int", 2)
                                    + "), Integer::sum);";
                    case 1 -> "MAP.put(" + e("String", 1) + ", " + e("Integer", 2) + ");";
                    case 2 -> "LIST.add((long) (" + e("long", 3) + "));";
                    case 3 -> "LIST.remove(" + e("int", 2) + " & 3);";
                    case 4 -> "LIST.sort(java.util.Comparator.reverseOrder());";
                    case 5 -> "QUEUE.addLast(" + e("Object", 2) + ");";
                    case 6 -> "OUT.append(QUEUE.removeFirst()).append(',');";
                    case 7 ->
                            "for (var entry : new java.util.TreeMap<>(MAP).entrySet()) OUT.append(entry);";
                    default -> "for (long each : LIST) OUT.append(each).append(' ');";
                });
    }

    private void element(int indent) {
        String index = e("int", 2) + " & " + pick("3", "7");
        line(
                indent,
                switch (expressions.below(6)) {
                            case 0 ->
                                    "cells["
                                            + index
                                            + "]"
                                            + pick(" = ", " += ", " <<= ", " -= ")
                                            + e("int", 3);
                            case 1 ->
                                    "bytes["
                                            + index
                                            + "]"
                                            + pick(" += ", " >>>= ", " *= ")
                                            + e("int", 2);
                            case 2 -> "words[" + index + "] = clip(" + e("String", 2) + ")";
                            case 3 ->
                                    "doubles["
                                            + index
                                            + "]"
                                            + pick(" /= ", " %= ", " = ")
                                            + e("double", 2);
                            case 4 ->
                                    "grid["
                                            + e("int", 1)
                                            + " & 1]["
                                            + index
                                            + "]"
                                            + pick(" |= ", " = ")
                                            + e("long", 2);
                            default -> "((Object[]) words)[" + index + "] = " + e("Object", 2);
                        }
                        + ";");
    }

    private void leave(int indent) {
        String condition = "if (" + e("boolean", 2) + ") ";
        List<String> labels = scope.labels();
        if (!labels.isEmpty() && expressions.oneIn(2)) {
            line(indent, condition + pick("break ", "continue ") + pick(labels) + ";");
        } else if (expressions.oneIn(2)) {
            String value = resultType.equals("void") ? "" : " " + e(resultType, 2);
            line(indent, condition + "return" + value + ";");
        } else {
            String kind = pick("IllegalStateException", "ArithmeticException", "RuntimeException");
            line(indent, condition + "throw new " + kind + "(" + e("String", 1) + ");");
        }
    }

    private void lambda(int indent) {
        String name = scope.newName();
        line(indent, "Runnable " + name + " = () -> {");
        scope.openLambda();
        String outer = resultType;
        resultType = "void";
        body(indent, 1);
        resultType = outer;
        scope.close();
        line(indent, "};");
        line(indent, name + ".run();");
    }

    private void conditional(int indent, int depth) {
        start(indent, "if (" + e("boolean", 3) + ")");
        block(indent, depth);
        if (expressions.oneIn(2)) {
            start(indent, "else");
            block(indent, depth);
        }
    }

    private void loop(int indent, int depth) {
        String index = scope.newName();
        line(indent, "l" + index + ":");
        boolean doWhile = false;
        scope.open();
        switch (expressions.below(5)) {
            case 0, 1 -> {
                String step = pick("++", " += 2", " += 3");
                line(
                        indent,
                        "for (int i"
                                + index
                                + " = "
                                + expressions.below(3)
                                + "; i"
                                + index
                                + " < "
                                + (2 + expressions.below(9))
                                + "; i"
                                + index
                                + step
                                + ") {");
                line(indent + 1, "final int " + index + " = i" + index + ";");
                scope.declareFixed("int", index);
            }
            case 2 -> line(indent, "while (fuel > 0 && " + e("boolean", 2) + ") {");
            case 3 -> {
                String array = pick("cells", "bytes", "shorts");
                line(indent, "for (int " + index + " : " + array + ") {");
                scope.declareChanging("int", index);
            }
            default -> {
                doWhile = true;
                line(indent, "do {");
            }
        }
        line(indent + 1, "if (--fuel < 0) break;");
        scope.declareLabel("l" + index);
        body(indent, depth);
        scope.close();
        line(indent, doWhile ? "} while (fuel > 0 && " + e("boolean", 2) + ");" : "}");
    }

    private void tryStatement(int indent, int depth) {
        start(indent, "try");
        block(indent, depth);
        boolean caught = !expressions.oneIn(4);
        if (caught) {
            String kind = pick(THROWN);
            if (expressions.oneIn(3)) kind = "ArithmeticException | NullPointerException";
            handler(indent, kind, depth);
            if (kind.equals("NullPointerException") && expressions.oneIn(2))
                handler(indent, "RuntimeException", depth);
        }
        if (!caught || expressions.oneIn(2)) {
            start(indent, "finally");
            block(indent, depth);
        }
    }

    private void handler(int indent, String kind, int depth) {
        String name = scope.newName();
        line(indent, "catch (" + kind + " " + name + ") {");
        line(indent + 1, "tell(" + name + ");");
        scope.open();
        if (expressions.oneIn(2)) body(indent, Math.min(depth, 2));
        if (expressions.oneIn(5))
            line(indent + 1, "if (" + e("boolean", 1) + ") throw " + name + ";");
        scope.close();
        line(indent, "}");
    }

    private void withDoors(int indent, int depth) {
        String second =
                expressions.oneIn(2)
                        ? "; Door " + scope.newName() + " = new Door(" + e("int", 1) + " & 7)"
                        : "";
        start(
                indent,
                "try (Door "
                        + scope.newName()
                        + " = new Door("
                        + e("int", 2)
                        + " & 7)"
                        + second
                        + ")");
        block(indent, depth);
        handler(indent, pick("IllegalStateException", "RuntimeException"), depth);
    }

    private void switchStatement(int indent, int depth) {
        int kind = expressions.below(3);
        String on =
                switch (kind) {
                    case 0 -> e("String", 2);
                    case 1 -> e("int", 2) + " & 7";
                    default -> e(pick("char", "byte", "Integer"), 2);
                };
        String[] labels =
                switch (kind) {
                    case 0 -> new String[] {"\"a\"", "\"AaBB\"", "\"BBAa\""};
                    case 1 -> new String[] {"0", "3", "5"};
                    default -> new String[] {"0", "3", "97"};
                };
        line(indent, "switch (" + on + ") {");
        boolean arrows = expressions.oneIn(2);
        for (String label : labels) {
            start(indent + 1, "case " + label + (arrows ? " ->" : ":"));
            block(indent + 1, depth);
            if (!arrows && !expressions.oneIn(3)) line(indent + 2, "break;");
        }
        start(indent + 1, arrows ? "default ->" : "default:");
        block(indent + 1, depth);
        line(indent, "}");
    }

    private void pattern(int indent, int depth) {
        String type = pick("Integer", "String", "Long");
        String name = scope.newName();
        start(
                indent,
                "if ("
                        + e("Object", 2)
                        + " instanceof "
                        + type
                        + " "
                        + name
                        + " && "
                        + e("boolean", 1)
                        + ")");
        scope.open();
        scope.declareFixed(type, name);
        block(indent, depth);
        scope.close();
    }

    private String any(int depth) {
        return e(pick(RandomExpressions.TYPES), depth);
    }

    private String e(String type, int depth) {
        return expressions.of(type, depth);
    }

    private String pick(String... choices) {
        return expressions.pick(choices);
    }

    private String pick(List<String> choices) {
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
