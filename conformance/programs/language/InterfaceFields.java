/** Constant and computed fields of interfaces, inherited along several ways, and what initialises them. */
public class InterfaceFields {
    static StringBuilder log = new StringBuilder();

    static int log(String s, int v) {
        log.append(s).append(' ');
        return v;
    }

    interface Constants {
        int A = 5;
        String S = "const" + A;
        int COMPUTED = log("Constants", 6);
    }

    interface WithDefault {
        int D = log("WithDefault", 7);

        default void nothing() {}
    }

    interface Sub extends Constants, WithDefault {
        int B = log("Sub", 8);
        int A = 50;
    }

    static class Uses implements Sub {
        static final int OWN = log("Uses", 9);
        static final int CONSTANT = A + 1;
    }

    interface Nested {
        class Holder {
            static final int X = log("Holder", 1);
        }

        enum Kind {
            ONE
        }

        int[] ARRAY = {1, 2, 3};
    }

    interface Left {
        int V = 1;
    }

    interface Right {
        int V = 2;
    }

    static class Both implements Left, Right {
        int sum() {
            return Left.V + Right.V;
        }
    }

    static String take() {
        String s = log.toString().trim();
        log.setLength(0);
        return "[" + s + "]";
    }

    public static void main(String[] args) {
        System.out.println(Constants.A + Constants.S + Uses.CONSTANT + take());
        System.out.println(new Uses() != null ? take() : "");
        System.out.println(Uses.B + take());
        System.out.println(Sub.COMPUTED + take());
        System.out.println(Uses.OWN + Uses.A + Uses.D + take());
        System.out.println(Nested.Holder.X + Nested.Kind.ONE.ordinal() + take());
        Nested.ARRAY[0] = 10;
        System.out.println(Nested.ARRAY[0] + new Both().sum() + take());
    }
}
