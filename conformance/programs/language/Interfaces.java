import java.util.ArrayList;
import java.util.List;

/** Default, static and private interface methods, diamonds, abstract classes between. */
public class Interfaces {
    interface Named {
        String name();

        default String greet() {
            return "I am " + decorate(name());
        }

        private String decorate(String s) {
            return "<" + s + ">";
        }

        static Named of(String s) {
            return () -> s;
        }
    }

    interface Loud extends Named {
        @Override
        default String greet() {
            return Named.super.greet().toUpperCase();
        }
    }

    interface Polite extends Named {
        @Override
        default String greet() {
            return "Please, " + Named.super.greet();
        }
    }

    static class Both implements Loud, Polite {
        @Override
        public String name() {
            return "both";
        }

        @Override
        public String greet() {
            return Loud.super.greet() + "/" + Polite.super.greet();
        }
    }

    abstract static class Half implements Loud {
        abstract int size();

        @Override
        public String toString() {
            return name() + size();
        }
    }

    static class Whole extends Half {
        @Override
        int size() {
            return 7;
        }

        @Override
        public String name() {
            return "whole";
        }
    }

    interface Counter {
        int LIMIT = compute();

        static int compute() {
            System.out.println("Counter initialised");
            return 5;
        }

        default int limit() {
            return LIMIT;
        }
    }

    static class UsesCounter implements Counter {
        static {
            System.out.println("UsesCounter initialised");
        }
    }

    static class ClassWins {
        public String greet() {
            return "class wins";
        }
    }

    static class Winner extends ClassWins implements Named {
        @Override
        public String name() {
            return "winner";
        }
    }

    sealed interface Expr permits Num, Add, Neg {}

    record Num(int v) implements Expr {}

    record Add(Expr a, Expr b) implements Expr {}

    record Neg(Expr e) implements Expr {}

    static int eval(Expr e) {
        if (e instanceof Num n) {
            return n.v();
        }
        if (e instanceof Add a && !(a.a() instanceof Neg)) {
            return eval(a.a()) + eval(a.b());
        }
        if (e instanceof Add a) {
            return eval(a.b()) + eval(a.a());
        }
        return -eval(((Neg) e).e());
    }

    public static void main(String[] args) {
        System.out.println(Named.of("lambda").greet());
        System.out.println(new Both().greet());
        System.out.println(new Whole().greet() + " " + new Whole());
        System.out.println(new Winner().greet());
        UsesCounter u = new UsesCounter();
        System.out.println("made");
        System.out.println(u.limit());
        System.out.println(eval(new Add(new Neg(new Num(3)), new Add(new Num(10), new Num(1)))));
        List<Named> all = new ArrayList<>(List.of(new Both(), new Whole(), Named.of("n")));
        for (Named n : all) {
            System.out.println((n instanceof Loud) + " " + (n instanceof Polite) + " " + n.name());
        }
    }
}
