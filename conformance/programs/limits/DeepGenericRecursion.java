import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** Recursion through interfaces, lambdas, library callbacks, string building and big frames, as deep as 1 MiB of stack allows. */
public class DeepGenericRecursion {
    interface Visitor {
        int visit(Tree t, Visitor v);
    }

    record Tree(Tree child, int value) {}

    static int through(List<Integer> list, int n) {
        if (n == 0) return list.size();
        int[] out = new int[1];
        list.subList(0, 1).forEach(x -> out[0] = through(list, n - x));
        return out[0] + 1;
    }

    static long bigFrame(int n, long a, long b, double c, double d) {
        long[] locals = {a, b, n};
        double e = c * d + n;
        double f = c - d * n;
        long g = a ^ b;
        if (n == 0) return g + (long) (e + f);
        return bigFrame(n - 1, b + 1, a + locals[2], d, c) + g + (long) (e * f) + locals[0];
    }

    static int ackermann(int m, int n) {
        return m == 0 ? n + 1 : n == 0 ? ackermann(m - 1, 1) : ackermann(m - 1, ackermann(m, n - 1));
    }

    static String brackets(int n) {
        return n == 0 ? "" : "(" + brackets(n - 1) + ")";
    }

    public static void main(String[] args) {
        Tree t = null;
        for (int i = 0; i < 2000; i++) t = new Tree(t, i);
        Visitor v = (tree, self) -> tree == null ? 0 : tree.value() + self.visit(tree.child(), self);
        System.out.println(v.visit(t, v));
        System.out.println(through(new ArrayList<>(List.of(1, 2, 3)), 500));
        System.out.println(bigFrame(2000, 1, 2, 3, 4) + " " + ackermann(2, 300) + " " + brackets(1000).length());
        IntUnaryOperator chain = x -> x;
        for (int i = 0; i < 1000; i++) chain = chain.andThen(x -> x + 1);
        System.out.println(chain.applyAsInt(0));
        Tree equal = null;
        t = null;
        for (int i = 0; i < 300; i++) {
            t = new Tree(t, i);
            equal = new Tree(equal, i);
        }
        System.out.println(t.equals(equal) + " " + (t.hashCode() == equal.hashCode()));
    }
}
