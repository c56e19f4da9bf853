import java.util.Arrays;
import java.util.List;

/** The + operator with each type, many operands, side effects in order, compound assignment. */
public class ConcatenationOfEverything {
    static int calls;

    static int next() {
        return ++calls;
    }

    static class Tricky {
        @Override
        public String toString() {
            return null;
        }
    }

    static class Throwing {
        @Override
        public String toString() {
            throw new IllegalStateException("no text");
        }
    }

    public static void main(String[] args) {
        boolean z = true;
        byte b = -128;
        short s = -32768;
        char c = '\u20ac';
        int i = Integer.MIN_VALUE;
        long l = Long.MIN_VALUE;
        float f = Float.MIN_VALUE;
        double d = Double.MAX_VALUE;
        Object n = null;
        String e = "";
        System.out.println("" + z + b + s + c + i + l + f + d + n + e);
        System.out.println(z + "|" + b + "|" + s + "|" + c + "|" + i + "|" + l + "|" + f + "|" + d + "|" + n + "|" + e + "|" + List.of(1) + "|" + new Tricky());
        System.out.println(1 + 2 + "x" + 1 + 2 + 'a' + ('a' + 1) + (char) ('a' + 1) + 1.0f + -0.0);
        System.out.println(next() + "-" + next() * 10 + "-" + (next() > 2 ? "big" : "small") + next());
        String acc = null;
        acc += "x";
        acc += 1;
        acc += 'c';
        acc += 2.5;
        acc += null;
        System.out.println(acc);
        String[] array = {"a", "b"};
        int k = 0;
        array[k++] += k++ + "z";
        System.out.println(Arrays.toString(array) + k);
        Object o = "object";
        o += "appended";
        System.out.println(o);
        try {
            System.out.println("before " + next() + new Throwing() + next());
        } catch (IllegalStateException x) {
            System.out.println(x.getMessage() + " " + calls);
        }
        StringBuilder sb = new StringBuilder("sb");
        String twice = "" + sb + sb.append("!") + sb;
        System.out.println(twice);
        String many = "";
        for (int j = 0; j < 50; j++) {
            many += j % 10 + (j % 7 == 0 ? "\u0142" : "");
        }
        System.out.println(many + many.length());
        final int constant = 7;
        System.out.println(("c" + constant + 'x' + 1.5f + true + 2L) == ("c7x1.5true2"));
        System.out.println("\0\1\2" .length() + "\1" + next() + "\2");
        System.out.println(calls);
    }
}
