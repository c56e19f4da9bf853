/** Static members through subclasses and instances, hiding, interfaces' statics, nested static state, generic statics. */
public class StaticInheritance {
    static class Base {
        static int count;
        static final String NAME = "Base";

        static String create() {
            count++;
            return NAME + count;
        }

        static <T> T[] fill(T[] a, T v) {
            for (int i = 0; i < a.length; i++) a[i] = v;
            return a;
        }
    }

    static class Left extends Base {
        static final String NAME = "Left";

        static String create() {
            return NAME + Base.create() + count;
        }
    }

    static class Right extends Base {
        static int count = 100;
    }

    interface Counter {
        int[] STATE = {0};

        static int next() {
            return ++STATE[0];
        }

        default int both() {
            return next() * 10 + next();
        }
    }

    static class Uses implements Counter {
        int n = Counter.next();

        static class Deep {
            static int d = Counter.next();

            static class Deeper {
                static int e = d + Counter.next();
            }
        }
    }

    public static void main(String[] args) {
        System.out.println(Base.create() + " " + Left.create() + " " + Right.create() + " " + Base.count + Left.count + Right.count);
        Base b = new Left();
        Base nothing = null;
        System.out.println(b.NAME + " " + nothing.NAME + " " + ((Left) b).NAME + " " + nothing.count);
        nothing.count = 50;
        Left.count += 5;
        System.out.println(Base.count + " " + Right.create());
        System.out.println(new Uses().n + " " + new Uses().both() + " " + Uses.Deep.Deeper.e + " " + Uses.Deep.d + " " + Uses.STATE[0]);
        System.out.println(Left.<String>fill(new String[2], "v")[1] + Right.fill(new Integer[1], 4)[0]);
        try {
            Base.<Object>fill(new Integer[1], "wrong");
        } catch (ArrayStoreException e) {
            System.out.println(e.getMessage());
        }
    }
}
