package dev.cloister.conformance.programs;

import java.util.Random;
import java.util.TreeSet;

/**
 * Writes a program with methods close to the 65535 bytes that a method may have, and switches with
 * thousands of cases.
 */
final class BigMethodsSource {
    private static final int TABLE_CASES = 3000;
    private static final int LOOKUP_CASES = 2500;
    private static final int STATEMENTS = 3800;
    private static final String[] STATEMENT_KINDS = {
        "x = x * %1$d + y;",
        "y ^= x >>> %2$d;",
        "c[%3$d] += (int) x;",
        "if ((x & %2$d) == 0) y += %1$d; else x -= c[%3$d];",
        "x += y / (c[%3$d] | 1);",
        "y = Long.rotateLeft(y, %2$d) + c[%3$d];"
    };
    private static final String[] MACHINE_KINDS = {
        "a += %1$d;",
        "b ^= a * %1$d;",
        "if (a > b) at += %1$d %% 5;",
        "{ int t = a; a = b; b = t + %1$d; }",
        "a = a / ((b & 15) + 1);",
        "try { b = %1$d / (a & 1); } catch (ArithmeticException e) { b++; }",
        "for (int i = 0; i < (a & 3); i++) b += i;"
    };
    private static final String MAIN =
            """
                public static void main(String[] args) {
                    long sum = 0;
                    for (int n = -60; n < 3000; n++) sum = sum * 31 + table(n);
                    System.out.println(sum + " " + table(-50) + " " + table(Integer.MIN_VALUE));
                    sum = 0;
                    for (int key : KEYS) sum = sum * 31 + lookup(key) + lookup(key + 1);
                    System.out.println(sum);
                    sum = 0;
                    for (int i = 0; i < 800; i++) sum = sum * 31 + words("word" + i);
                    System.out.println(sum + " " + words("AaAa") + " " + words("BBBB") + " " + words("AaBB") + words("BBAA"));
                    int[] c = new int[16];
                    long x = 0;
                    for (int i = 0; i < 50; i++) x ^= straight(i, i * 77L, c);
                    System.out.println(x + " " + java.util.Arrays.toString(c));
                    int[] program = new int[1000];
                    int seed = 12345;
                    for (int i = 0; i < program.length; i++) program[i] = seed = seed * 1103515245 + 12345 >> 3;
                    System.out.println(machine(program, 100_000));
                }
            }
            """;

    private BigMethodsSource() {}

    static String text() {
        StringBuilder out = new StringBuilder("public class BigMethods {\n");
        out.append("static int table(int n) { switch (n) {\n");
        for (int i = 0; i < TABLE_CASES; i++) {
            out.append("case %d: return %d;\n".formatted(i - 50, i * 7919 % 100003));
        }
        out.append("default: return -1; } }\n");
        lookup(out);
        out.append("static int words(String word) { switch (word) {\n");
        for (int i = 0; i < 700; i++) {
            out.append("case \"word%d\": return %d;\n".formatted(i, i * 3));
        }
        out.append(
                "case \"AaAa\": return -2; case \"BBBB\": return -3; case \"AaBB\": return -4;\n");
        out.append("default: return -1; } }\n");
        out.append("static long straight(long x, long y, int[] c) {\n");
        for (int i = 0; i < STATEMENTS; i++) {
            String kind = STATEMENT_KINDS[i % STATEMENT_KINDS.length];
            out.append(kind.formatted(i * 2 + 3, i % 63 + 1, i * 5 % 16)).append('\n');
        }
        out.append("return x ^ y; }\n");
        machine(out);
        return out.append(MAIN).toString();
    }

    private static void lookup(StringBuilder out) {
        TreeSet<Integer> keys = new TreeSet<>();
        for (Random random = new Random(5); keys.size() < LOOKUP_CASES; ) {
            keys.add(random.nextInt());
        }
        out.append("static int lookup(int n) { switch (n) {\n");
        int number = 0;
        for (int key : keys) {
            out.append("case %d: return %d;\n".formatted(key, number++));
        }
        out.append("default: return -1; } }\n");
        out.append("static final int[] KEYS = {%d, %d};\n".formatted(keys.first(), keys.last()));
    }

    private static void machine(StringBuilder out) {
        out.append("static int machine(int[] program, int limit) {\n");
        out.append("int at = 0, a = 1, b = 2, steps = 0;\n");
        out.append("while (steps++ < limit) { switch (program[at++ % program.length] & 255) {\n");
        for (int i = 0; i < 256; i++) {
            String action = MACHINE_KINDS[i % MACHINE_KINDS.length].formatted(i);
            out.append("case %d: %s break;\n".formatted(i, action));
        }
        out.append("default: throw new AssertionError(); } }\nreturn a * 31 + b; }\n");
    }
}
