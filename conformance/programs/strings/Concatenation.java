/** The plus operator with every type, constants folded by javac and not. */
public class Concatenation {
    static final String CONSTANT = "const" + 1 + 'c' + 2L + true + 1.5f;

    static int count;

    static int next() {
        return ++count;
    }

    public static void main(String[] args) {
        byte b = 1;
        short s = 2;
        char c = 'c';
        int i = 3;
        long l = 4;
        float f = 5.5f;
        double d = 6.25;
        boolean z = true;
        Object o = new Object() {
            @Override
            public String toString() {
                return null;
            }
        };
        String n = null;
        int[] array = null;
        System.out.println("" + b + s + c + i + l + f + d + z + o + n + array);
        System.out.println(b + s + c + i + "x" + i + l);
        System.out.println(CONSTANT);
        System.out.println(next() + "-" + next() + "-" + (next() + next()));
        String acc = "";
        for (int k = 0; k < 20; k++) {
            acc += k + (k % 2 == 0 ? "," : ";");
        }
        System.out.println(acc);
        acc += 'x';
        acc += 1.0;
        acc += null;
        System.out.println(acc.length() + acc);
        System.out.println("\u0001\u0002" + i + "\u0001" + d + "\u4e2d" + c);
        String many = "" + i + i + i + i + i + i + i + i + i + i + l + l + l + l + l + l + l + l + l + l + c + c + c + c + c + c + z + z + z + z;
        System.out.println(many);
        System.out.println(1 + 2 + "3" + 4 + 5);
        final String folded = "a" + "b";
        System.out.println(folded == "ab" ? "same" : "different");
        System.out.println(("a" + args.length) == "a0" ? "same" : "different");
        System.out.println(("a" + args.length).intern() == "a0" ? "same" : "different");
    }
}
