import java.util.List;

/** Sealed interfaces and classes with records, enums and non-sealed branches, taken apart by patterns. */
public class SealedShapes {
    sealed interface Expr permits Num, Neg, Bin, Named, Open {}

    record Num(long value) implements Expr {}

    record Neg(Expr of) implements Expr {}

    record Bin(char op, Expr left, Expr right) implements Expr {}

    enum Named implements Expr {
        ONE, TEN
    }

    static non-sealed class Open implements Expr {
        long cost() {
            return 7;
        }

        @Override
        public String toString() {
            return "open";
        }
    }

    static final class Wider extends Open {
        @Override
        long cost() {
            return super.cost() * 11;
        }
    }

    static long eval(Expr e) {
        if (e instanceof Num n) return n.value();
        if (e instanceof Neg n && n.of() instanceof Neg inner) return eval(inner.of());
        if (e instanceof Neg n) return -eval(n.of());
        if (e instanceof Bin b) {
            long l = eval(b.left());
            long r = eval(b.right());
            return switch (b.op()) {
                case '+' -> l + r;
                case '*' -> l * r;
                case '/' -> l / r;
                default -> throw new IllegalArgumentException("operator " + b.op());
            };
        }
        if (!(e instanceof Named named)) {
            if (e instanceof Wider w) return w.cost();
            return ((Open) e).cost();
        }
        return named == Named.ONE ? 1 : 10;
    }

    static String show(Expr e) {
        return e instanceof Bin b ? "(" + show(b.left()) + b.op() + show(b.right()) + ")" : e instanceof Neg n ? "-" + show(n.of()) : e instanceof Num n ? "" + n.value() : e.getClass().getSimpleName();
    }

    abstract static sealed class Animal permits Cat, Dog {
        abstract String sound();
    }

    static final class Cat extends Animal {
        @Override
        String sound() {
            return "meow";
        }
    }

    static non-sealed class Dog extends Animal {
        @Override
        String sound() {
            return "woof";
        }
    }

    public static void main(String[] args) {
        Expr big = new Bin('+', new Bin('*', new Num(6), Named.TEN), new Neg(new Neg(new Bin('/', new Open(), new Num(2)))));
        System.out.println(eval(big) + " " + show(big) + " " + big);
        System.out.println(eval(new Wider()) + " " + eval(Named.ONE) + " " + eval(new Neg(new Num(5))));
        for (Expr bad : List.of(new Bin('?', Named.ONE, Named.ONE), new Bin('/', new Num(1), new Num(0)))) {
            try {
                eval(bad);
            } catch (RuntimeException x) {
                System.out.println(x);
            }
        }
        Animal[] animals = {new Cat(), new Dog(), new Dog() { @Override String sound() { return super.sound() + "!"; } }};
        for (Animal a : animals) System.out.print(a.sound() + " ");
        System.out.println(new Bin('+', new Num(1), new Num(2)).equals(new Bin('+', new Num(1), new Num(2))));
    }
}
