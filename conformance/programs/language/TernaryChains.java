/** Conditional expressions: nested, of lambdas, of boxes and nulls, as statements' parts, with side effects on one side only. */
public class TernaryChains {
    static int calls;

    static boolean yes(boolean b) {
        calls++;
        return b;
    }

    static int one() {
        return calls += 10;
    }

    static String grade(int p) {
        return p >= 90 ? "A" : p >= 80 ? "B" : p >= 70 ? "C" : p < 0 ? p == -1 ? "absent" : "error" : "F";
    }

    static Integer box(boolean b) {
        return b ? 1 : null;
    }

    static <T> T pick(boolean b, T x, T y) {
        return b ? x : y;
    }

    public static void main(String[] args) {
        for (int p : new int[] {95, 85, 75, 5, -1, -2}) System.out.print(grade(p) + " ");
        System.out.println();
        int r = yes(true) ? yes(false) ? one() : 2 : one();
        System.out.println(r + " " + calls);
        System.out.println(box(true) + " " + box(false));
        try {
            int n = yes(false) ? 1 : box(false);
            System.out.println(n);
        } catch (NullPointerException e) {
            System.out.println("null");
        }
        Runnable run = yes(true) ? () -> System.out.println("first") : () -> System.out.println("second");
        run.run();
        int[] a = {1, 2, 3}, b = {4, 5, 6};
        (yes(true) ? a : b)[yes(false) ? 0 : 1] = yes(true) ? 9 : 8;
        (yes(false) ? a : b)[2]++;
        System.out.println(a[1] + " " + b[2]);
        Object o = yes(true) ? 1 : "text";
        Comparable<?> c = pick(yes(false), 1, "text");
        long l = yes(true) ? 'c' : 5L;
        float f = yes(false) ? 1 : 2f;
        System.out.println(o + " " + c + " " + l + " " + f + " " + (yes(true) ? 1 : 'x') + (char) (yes(false) ? 1 : 'x'));
        boolean x = yes(true) ? yes(false) : yes(true), y = !x ? x : !x;
        System.out.println(x + " " + y + " " + (x == y ? x != y ? 1 : 2 : 3));
        char ch = true ? 'a' : 0;
        short s = (short) (yes(true) ? 70000 : 1);
        System.out.println(ch + s + " " + (yes(true) ? null : 0));
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < 15; i++) out.append(i % 15 == 0 ? "FizzBuzz" : i % 5 == 0 ? "Buzz" : i % 3 == 0 ? "Fizz" : String.valueOf(i)).append(i < 14 ? "," : "\n");
        System.out.print(out);
        switch (yes(true) ? "k" : "m") {
            case "k" -> System.out.println(calls);
            default -> throw new IllegalStateException();
        }
    }
}
