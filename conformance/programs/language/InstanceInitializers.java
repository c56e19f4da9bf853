import java.util.ArrayList;
import java.util.List;

/** Field initialisers, instance initialiser blocks, this(...) chains, virtual calls during construction, leaking this. */
public class InstanceInitializers {
    static final List<String> LOG = new ArrayList<>();

    static int log(String s) {
        LOG.add(s);
        return LOG.size();
    }

    static class Base {
        int a = log("Base.a");

        {
            log("Base{}");
        }

        Base() {
            this(log("Base() argument"));
            log("Base()");
        }

        Base(int x) {
            log("Base(int)");
            hook();
        }

        void hook() {
            log("Base.hook");
        }
    }

    static class Derived extends Base {
        final int constant = 5;
        final int computed;
        String text = "set";
        int b = log("Derived.b");

        {
            log("Derived{1}");
            computed = b * 2;
        }

        Derived() {
            super();
            log("Derived()");
        }

        Derived(String s) {
            this();
            log("Derived(String) " + s);
        }

        {
            log("Derived{2} " + computed);
        }

        @Override
        void hook() {
            log("Derived.hook " + constant + computed + text + b);
        }
    }

    static Leaks leaked;

    static class Leaks {
        int n = 1;

        Leaks(boolean fail) {
            leaked = this;
            n = 2;
            if (fail) throw new IllegalStateException("half made");
            n = 3;
        }
    }

    static class Keeps extends Base {
        int kept = 4;
        int unset;
        Object nulled = null;

        Keeps() {
            super(0);
        }

        @Override
        void hook() {
            kept = 40;
            unset = 50;
            nulled = "x";
        }
    }

    static class ThrowsInField {
        int x = Integer.parseInt("bad");
    }

    public static void main(String[] args) {
        new Derived("s");
        LOG.forEach(System.out::println);
        try {
            new Leaks(true);
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage() + " " + leaked.n);
        }
        Keeps k = new Keeps();
        System.out.println(k.kept + " " + k.unset + " " + k.nulled);
        try {
            new ThrowsInField();
        } catch (NumberFormatException e) {
            for (StackTraceElement f : e.getStackTrace()) if (f.getClassName().startsWith("Instance")) System.out.println(f);
        }
        new Object() {
            int q = log("anonymous field");

            {
                System.out.println("anonymous block " + (LOG.size() == q));
            }
        };
    }
}
