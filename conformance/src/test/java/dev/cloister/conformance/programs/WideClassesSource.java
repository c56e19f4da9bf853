package dev.cloister.conformance.programs;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes a program with much of everything: fields, parameters, superclasses, implementations. */
final class WideClassesSource {
    private static final int FIELDS = 1500;
    private static final int PARAMETERS = 255;
    private static final int DEPTH = 150;
    private static final int SHAPES = 1000;
    private static final String[] TYPES = {
        "int", "long", "byte", "double", "Object", "short", "boolean", "char", "float", "String"
    };
    private static final String[] VALUES = {
        "%1$d", "%1$dL << 33", "(byte) %1$d", "%1$d / 3.0", "Integer.valueOf(%1$d)",
        "(short) (%1$d * 31)", "%1$d %% 3 != 0", "(char) (%1$d * 17)", "%1$df", "\"s%1$d\""
    };
    private static final String[] HASHES = {
        "f%1$d", "f%1$d", "f%1$d", "(long) f%1$d", "(f%1$d == null ? 1 : f%1$d.hashCode())",
        "f%1$d", "(f%1$d ? 1 : 0)", "f%1$d", "(long) f%1$d", "(f%1$d == null ? 0 : f%1$d.length())"
    };
    private static final String MAIN =
            """
                public static void main(String[] args) {
                    Fields fields = new Fields();
                    System.out.println(fields.sum());
                    fields.fill();
                    System.gc();
                    System.out.println(fields.sum());
                    System.out.println(ints(%s));
                    System.out.println(new WideClasses().longs(%s));
                    C149 deep = new C149();
                    C0 any = deep;
                    System.out.println(any.who() + " " + any.up() + " " + deep.x149 + " " + (any instanceof C148));
                    C0 middle = new C100();
                    System.out.println((middle instanceof C99) + " " + (middle instanceof C101) + " " + middle.who() + " " + middle.up());
                    try {
                        System.out.println(((C120) middle).x0);
                    } catch (ClassCastException e) {
                        System.out.println("not a C120");
                    }
                    Shape[] all = new Shape[1000];
                    shapes0(all);
                    shapes500(all);
                    long sum = 0;
                    for (Shape shape : all) sum = sum * 31 + shape.area() * 3 + shape.twice();
                    System.out.println(sum);
                    Object o = all[777];
                    System.out.println((o instanceof Shape) + " " + o.getClass().getSimpleName() + " " + (o instanceof S776));
                }
            }
            """;

    private WideClassesSource() {}

    static String text() {
        StringBuilder out = new StringBuilder("public class WideClasses {\n");
        fields(out);
        out.append("static int ints(%s) { int s = 0;\n".formatted(parameters("int", PARAMETERS)));
        IntStream.range(0, PARAMETERS).forEach(i -> out.append("s = s * 31 + p%d;\n".formatted(i)));
        out.append("return s; }\n");
        // With this, 255 slots.
        int longs = PARAMETERS / 2;
        out.append("long longs(%s) { long s = 0;\n".formatted(parameters("long", longs)));
        IntStream.range(0, longs).forEach(i -> out.append("s = s * 31 + p%d;\n".formatted(i)));
        out.append("return s; }\n");
        chain(out);
        shapes(out);
        return out.append(MAIN.formatted(numbers(PARAMETERS), numbers(longs))).toString();
    }

    private static String parameters(String type, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> type + " p" + i)
                .collect(Collectors.joining(", "));
    }

    private static String numbers(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Integer.toString(i * i))
                .collect(Collectors.joining(", "));
    }

    private static void fields(StringBuilder out) {
        StringBuilder fill = new StringBuilder("void fill() {\n");
        StringBuilder sum = new StringBuilder("long sum() { long s = 0;\n");
        out.append("static class Fields {\n");
        for (int i = 0; i < FIELDS; i++) {
            int kind = i % TYPES.length;
            out.append("%s f%d;\n".formatted(TYPES[kind], i));
            fill.append("f%d = %s;\n".formatted(i, VALUES[kind].formatted(i)));
            sum.append("s = s * 31 + %s;\n".formatted(HASHES[kind].formatted(i)));
        }
        out.append(fill).append("}\n").append(sum).append("return s; } }\n");
    }

    private static void chain(StringBuilder out) {
        out.append("static class C0 { int x0; int who() { return 0; } int up() { return 1; } }\n");
        for (int i = 1; i < DEPTH; i++) {
            out.append(
                    "static class C%d extends C%d { int x%d = x%d + 1;"
                            .formatted(i, i - 1, i, i - 1));
            if (i % 3 == 0) {
                out.append(" int up() { return super.up() + 1; }");
            } else if (i % 5 == 0) {
                out.append(" int who() { return %d; }".formatted(i));
            }
            out.append(" }\n");
        }
    }

    private static void shapes(StringBuilder out) {
        out.append("interface Shape { int area(); default int twice() { return 2 * area(); } }\n");
        for (int i = 0; i < SHAPES; i++) {
            String own = i % 9 == 0 ? " public int twice() { return %d; }".formatted(-i) : "";
            out.append(
                    "static final class S%d implements Shape { public int area() { return %d; }%s }\n"
                            .formatted(i, i * i % 1009, own));
        }
        for (int first = 0; first < SHAPES; first += SHAPES / 2) {
            out.append("static void shapes%d(Shape[] all) {\n".formatted(first));
            for (int i = first; i < first + SHAPES / 2; i++) {
                out.append("all[%d] = new S%d();\n".formatted(i, i));
            }
            out.append("}\n");
        }
    }
}
