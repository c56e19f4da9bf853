package dev.cloister.conformance.random;

/**
 * A random class hierarchy below {@code Base}: overriding, super calls, hooks in constructors,
 * initialisers, anonymous classes. {@code object(int)} makes an object of each, or null.
 */
final class RandomClasses {
    private static final int CLASSES = 3;

    private final RandomExpressions expressions;
    private final RandomScope scope;
    private final StringBuilder code = new StringBuilder();

    RandomClasses(RandomExpressions expressions, RandomScope scope) {
        this.expressions = expressions;
        this.scope = scope;
    }

    String source() {
        line("interface Named2 { default String name() { return " + body("String") + "; } }");
        line("static abstract class Base implements Named2 {");
        scope.open();
        scope.declareField("int", "a");
        line("    int a = counter++;");
        line("    long b = " + body("long") + ";");
        scope.declareField("long", "b");
        line("    Base(int a) { hook(); this.a += a; }");
        line("    { b += a; }");
        line("    void hook() { b--; }");
        line("    abstract int f(int x);");
        method("g", false);
        scope.close();
        line("}");
        for (int i = 0; i < CLASSES; i++) subclass(i);
        line("static Base object(int kind) {");
        line("    if (--fuel < 0) return null;");
        line("    return switch (kind & 7) {");
        for (int i = 0; i < CLASSES; i++)
            line("        case " + i + ", " + (i + 4) + " -> new C" + i + "(kind);");
        scope.open();
        scope.declareFixed("int", "kind");
        line(
                "        case 7 -> new C0(kind) { @Override int f(int x) { return x + "
                        + body("int")
                        + "; } };");
        scope.close();
        line("        default -> null;");
        line("    };");
        line("}");
        return code.append('\n').toString();
    }

    private void subclass(int number) {
        String parent = number == 0 || expressions.oneIn(2) ? "Base" : "C" + (number - 1);
        line("static class C" + number + " extends " + parent + " {");
        scope.open();
        scope.declareField("int", "a");
        scope.declareField("long", "b");
        if (expressions.oneIn(2)) {
            String type = expressions.pick("byte", "double", "String", "char", "Integer");
            line("    " + type + " own" + number + " = " + body(type) + ";");
            scope.declareField(type, "own" + number);
        }
        line(
                "    C"
                        + number
                        + "(int x) { super(x * "
                        + (number + 2)
                        + "); a ^= "
                        + number
                        + "; }");
        boolean hasSuper = !parent.equals("Base");
        if (!hasSuper || expressions.oneIn(2)) method("f", hasSuper);
        if (expressions.oneIn(2)) method("g", true);
        if (expressions.oneIn(3)) line("    @Override void hook() { super.hook(); a += 5; }");
        if (expressions.oneIn(3))
            line(
                    "    @Override public String name() { return super.name() + a + getClass().getName(); }");
        scope.close();
        line("}");
    }

    private void method(String name, boolean hasSuper) {
        scope.open();
        scope.declareChanging("int", "x");
        boolean withText = name.equals("g");
        if (withText) scope.declareFixed("String", "s");
        line("    int " + name + "(int x" + (withText ? ", String s" : "") + ") {");
        line("        if (--fuel < 0) return a;");
        if (expressions.oneIn(3)) line("        x += " + body("int") + ";");
        String result = body("int");
        if (hasSuper && expressions.oneIn(2))
            result = "super." + name + "(" + result + (withText ? ", s" : "") + ") + x";
        line("        return " + result + ";");
        line("    }");
        scope.close();
    }

    private String body(String type) {
        return expressions.of(type, 2);
    }

    private void line(String text) {
        code.append("    ").append(text).append('\n');
    }
}
