import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The computed messages of NullPointerException, for each bytecode and each source of a null. */
public class NullMessages {
    interface Step {
        void run() throws Exception;
    }

    static class Node {
        Node next;
        int value;
        long wide;
        Node[] children;
        int[] numbers;
        String name;

        Node next() {
            return next;
        }

        Node next(int skip, long wide, String text, StringBuilder builder, Object[] rest) {
            return next;
        }

        private int secret() {
            return value;
        }

        static Node none() {
            return null;
        }

        String ofThis() {
            return next.name + name;
        }
    }

    static class Sub extends Node {
        @Override
        Node next() {
            return super.next().next();
        }
    }

    static Node global;
    static int[][] grid;
    static Object lock;

    static void check(String label, Step step) {
        try {
            step.run();
            System.out.println(label + ": nothing thrown");
        } catch (NullPointerException e) {
            System.out.println(label + ": " + e.getMessage());
        } catch (Exception e) {
            System.out.println(label + ": " + e);
        }
    }

    static void arrays(
            int[] ints, long[] longs, float[] floats, double[] doubles, byte[] bytes, boolean[] flags) {
        check("ints", () -> System.out.println(ints[1]));
        check("set ints", () -> ints[1] = 2);
        check("longs", () -> System.out.println(longs[1]));
        check("set longs", () -> longs[1] = 2);
        check("floats", () -> System.out.println(floats[1]));
        check("set floats", () -> floats[1] = 2);
        check("doubles", () -> System.out.println(doubles[1]));
        check("set doubles", () -> doubles[1] = 2);
        check("bytes", () -> System.out.println(bytes[1]));
        check("set bytes", () -> bytes[1] = 2);
        check("flags", () -> System.out.println(flags[1]));
        check("set flags", () -> flags[1] = true);
        check("length", () -> System.out.println(ints.length));
    }

    static void moreArrays(char[] chars, short[] shorts, Object[] objects) {
        check("chars", () -> System.out.println(chars[1]));
        check("set chars", () -> chars[1] = 2);
        check("shorts", () -> System.out.println(shorts[1]));
        check("set shorts", () -> shorts[1] = 2);
        check("objects", () -> System.out.println(objects[1]));
        check("set objects", () -> objects[1] = "x");
        check("compound", () -> chars[1] += 2);
        check("increment", () -> shorts[1]++);
    }

    static void locals(Node parameter, long wide, Node second) {
        Node local = parameter;
        try {
            System.out.println(local.value);
        } catch (NullPointerException e) {
            System.out.println(e.getMessage());
        }
        try {
            System.out.println(second.value + wide);
        } catch (NullPointerException e) {
            System.out.println(e.getMessage());
        }
        second = Node.none();
        try {
            second.wide = 3;
        } catch (NullPointerException e) {
            System.out.println(e.getMessage());
        }
        for (int i = 0; i < 2; i++) {
            try {
                parameter.name = "x" + i;
            } catch (NullPointerException e) {
                System.out.println(e.getMessage());
            }
            parameter = null;
        }
    }

    static void joins(boolean left, Node a, Node b) {
        try {
            System.out.println((left ? a : b).value);
        } catch (NullPointerException e) {
            System.out.println(e.getMessage());
        }
        try {
            Node[] nodes = new Node[4];
            int i = 1;
            System.out.println(nodes[i + 1].value);
        } catch (NullPointerException e) {
            System.out.println(e.getMessage());
        }
        try {
            Node[] nodes = new Node[400];
            byte at = 17;
            nodes[at].next().next = null;
        } catch (NullPointerException e) {
            System.out.println(e.getMessage());
        }
        try {
            int[][] rows = new int[3][];
            rows[2][1] = 5;
        } catch (NullPointerException e) {
            System.out.println(e.getMessage());
        }
        try {
            int[] indices = {0, 1};
            Object[][] cells = new Object[2][];
            System.out.println(cells[indices[1]][indices[0]]);
        } catch (NullPointerException e) {
            System.out.println(e.getMessage());
        }
    }

    static <T extends Comparable<T>> int compare(T first, T second) {
        return first.compareTo(second);
    }

    static void calls(Node node, String text, List<String> list, Map<String, Integer> map) {
        check("virtual", () -> node.next());
        check("many", () -> node.next(1, 2L, "", new StringBuilder(), new Object[0]));
        check("private", () -> node.secret());
        check("string", () -> text.length());
        check("interface", () -> list.get(0));
        check("generic", () -> compare(text, "x"));
        check("returned", () -> Node.none().next());
        check("unboxed", () -> System.out.println(map.get("x") + 1));
        check("unboxed value", () -> {
            int value = Map.of("a", 1).get("b");
        });
        check("switch", () -> {
            switch (text) {
                case "a":
                    break;
                default:
            }
        });
        check("getClass", () -> text.getClass());
        check("each", () -> {
            for (String s : list) {
                System.out.println(s);
            }
        });
        check("clone", () -> {
            int[] ints = node == null ? null : node.numbers;
            ints.clone();
        });
        check("chained", () -> new Node().next().next.name.length());
        check("super", () -> new Sub().next());
        check("cast", () -> ((String) (Object) list).length());
        check("reference", () -> {
            Supplier<Integer> length = text::length;
        });
        check("unbound", () -> Stream.of((String) null).map(String::length).forEach(x -> {}));
    }

    static void fields() {
        Node node = new Node();
        check("static", () -> System.out.println(global.value));
        check("static array", () -> grid[1][2] = 3);
        check("nested", () -> System.out.println(node.next.next.value));
        check("this", () -> node.ofThis());
        check("deep", () -> {
            Node n = new Node();
            n.next = new Node();
            n.next.next = new Node();
            n.next.next.next = new Node();
            n.next.next.next.next = new Node();
            n.next.next.next.next.next = new Node();
            System.out.println(n.next.next.next.next.next.next.value);
        });
        check("children", () -> node.children[2].value++);
        check("child", () -> {
            node.children = new Node[3];
            node.children[2].children[1].name = "x";
        });
        check("numbers", () -> node.numbers[node.value] = 1);
    }

    static void others(Throwable thrown) throws Exception {
        check("throw", () -> {
            throw (RuntimeException) thrown;
        });
        check("throw null", () -> {
            throw null;
        });
        check("synchronized", () -> {
            synchronized (lock) {
                System.out.println("never");
            }
        });
        check("explicit", () -> {
            throw new NullPointerException();
        });
        check("own text", () -> {
            throw new NullPointerException("own");
        });
        check("required", () -> java.util.Objects.requireNonNull(null));
        check("arraycopy", () -> System.arraycopy(null, 0, null, 0, 1));
        check("library", () -> new ArrayList<>((ArrayList<String>) null));
        check("concat", () -> "x".concat(null));
        check("compareTo", () -> "x".compareTo(null));
        check("valueOf", () -> String.valueOf((char[]) null));
        check("stream", () -> Stream.of("a", null).map(s -> s.length()).forEach(x -> {}));
    }

    static class Again extends NullPointerException {
        private static final long serialVersionUID = 1;
    }

    public static void main(String[] args) throws Exception {
        arrays(null, null, null, null, null, null);
        moreArrays(null, null, null);
        locals(null, 1L, null);
        joins(true, null, null);
        calls(null, null, null, null);
        fields();
        others(null);
        try {
            global.next();
        } catch (NullPointerException e) {
            System.out.println(e + " " + e.getMessage().equals(e.getMessage()));
            e.fillInStackTrace();
            System.out.println(e.getMessage());
        }
        try {
            global.next();
        } catch (NullPointerException e) {
            e.fillInStackTrace();
            System.out.println(e.getMessage());
        }
        System.out.println(new Again().getMessage());
        global.next = null;
    }
}
