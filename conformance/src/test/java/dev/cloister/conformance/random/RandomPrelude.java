package dev.cloister.conformance.random;

/** What every random program begins with; {@code NAME} is its class. */
final class RandomPrelude {
    static final String TEXT =
            """
            final class NAME {
                static int fuel = 400;
                static int counter;
                static double total = 0.5;
                static String text = "t";
                static long far = 1L << 33;
                static final int[] cells = {3, 1, 4, 1, 5, 9, 2, 6};
                static final byte[] bytes = {1, -1, 127, -128};
                static final short[] shorts = {0, 300, -300};
                static final char[] chars = {'c', 0, 0xffff, '9'};
                static final double[] doubles = {1.5, -0.0, 1e308, 3};
                static final long[][] grid = {{1, 2, 3, 4}, {-5, 6, -7}, null};
                static final String[] words = {"one", "", null, "four"};
                static final java.util.HashMap<String, Integer> MAP = new java.util.HashMap<>();
                static final java.util.ArrayList<Long> LIST = new java.util.ArrayList<>();
                static final java.util.ArrayDeque<Object> QUEUE = new java.util.ArrayDeque<>();
                static final StringBuilder OUT = new StringBuilder();

                sealed interface Shape permits Square, Named { default int area(int by) { return by * 3; } }
                record Square(int side) implements Shape {
                    static final Square FOUR = new Square(4);
                    public int area(int by) { return side * by; }
                }
                enum Named implements Shape { ONE, TWO { public int area(int by) { return by - ordinal(); } } }

                static final class Door implements AutoCloseable {
                    private final int key;
                    Door(int key) {
                        if (key == 7) throw new IllegalArgumentException("door " + key);
                        this.key = key;
                    }
                    @Override public void close() {
                        OUT.append("close ").append(key).append('\\n');
                        if ((key & 3) == 2) throw new IllegalStateException("close " + key);
                    }
                }

                static Shape shape(int kind) {
                    switch (kind & 3) {
                        case 0: return new Square(kind);
                        case 1: return Named.ONE;
                        case 2: return Named.TWO;
                        default: return null;
                    }
                }

                static int twice(java.util.function.IntUnaryOperator f, int x) { return f.applyAsInt(x) + f.applyAsInt(x + 1); }

                static int cell(int index, int value) { int old = cells[index & 15]; cells[index & 7] = value; return old; }

                static String clip(String s) { return s.length() > 100 ? s.substring(0, 100) : s; }

                static void tell(Throwable thrown) {
                    OUT.append(thrown);
                    for (StackTraceElement frame : thrown.getStackTrace()) {
                        if (frame.getClassName().startsWith("NAME"))
                            OUT.append(' ').append(frame.getMethodName().replaceAll("[0-9]", "")).append(frame.getLineNumber());
                    }
                    for (Throwable also : thrown.getSuppressed()) OUT.append(" + ").append(also);
                    OUT.append('\\n');
                }

            """;

    private RandomPrelude() {}
}
