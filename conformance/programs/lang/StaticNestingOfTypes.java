import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** Builders, visitors, fluent generics with self types, wildcard copying, and varargs of generics. */
public class StaticNestingOfTypes {
    abstract static class Shape<S extends Shape<S>> {
        String colour = "none";
        int scale = 1;

        abstract S self();

        S colour(String c) {
            colour = c;
            return self();
        }

        S scale(int n) {
            scale *= n;
            return self();
        }
    }

    static final class Circle extends Shape<Circle> {
        int radius;

        @Override
        Circle self() {
            return this;
        }

        Circle radius(int r) {
            radius = r;
            return this;
        }
    }

    interface Visitor<R> {
        R number(int n);

        R sum(Expression a, Expression b);

        default R negate(Expression a) {
            throw new UnsupportedOperationException("negate in " + getClass().getSimpleName());
        }
    }

    interface Expression {
        <R> R accept(Visitor<R> v);

        static Expression number(int n) {
            return new Expression() {
                @Override
                public <R> R accept(Visitor<R> v) {
                    return v.number(n);
                }
            };
        }

        default Expression plus(Expression o) {
            Expression self = this;
            return new Expression() {
                @Override
                public <R> R accept(Visitor<R> v) {
                    return v.sum(self, o);
                }
            };
        }

        default Expression negated() {
            Expression self = this;
            return new Expression() {
                @Override
                public <R> R accept(Visitor<R> v) {
                    return v.negate(self);
                }
            };
        }
    }

    static final class Value implements Visitor<Integer> {
        @Override
        public Integer number(int n) {
            return n;
        }

        @Override
        public Integer sum(Expression a, Expression b) {
            return a.accept(this) + b.accept(this);
        }

        @Override
        public Integer negate(Expression a) {
            return -a.accept(this);
        }
    }

    static final class Show implements Visitor<String> {
        @Override
        public String number(int n) {
            return String.valueOf(n);
        }

        @Override
        public String sum(Expression a, Expression b) {
            return "(" + a.accept(this) + " + " + b.accept(this) + ")";
        }
    }

    static <T> void copy(List<? super T> to, Iterable<? extends T> from) {
        for (Iterator<? extends T> it = from.iterator(); it.hasNext();) {
            to.add(it.next());
        }
    }

    @SafeVarargs
    static <T extends Comparable<? super T>> T largest(T first, T... rest) {
        T best = first;
        for (T t : rest) {
            best = t.compareTo(best) > 0 ? t : best;
        }
        return best;
    }

    static <A, B, R> Supplier<R> bind(BiFunction<? super A, ? super B, ? extends R> f, A a, B b) {
        return () -> f.apply(a, b);
    }

    public static void main(String[] args) {
        Circle c = new Circle().colour("red").scale(2).radius(5).scale(3);
        System.out.println(c.colour + c.radius + c.scale);
        Expression e = Expression.number(3).plus(Expression.number(4)).plus(Expression.number(5));
        System.out.println(e.accept(new Show()) + " = " + e.accept(new Value()) + " " + e.negated().accept(new Value()));
        try {
            e.negated().accept(new Show());
        } catch (UnsupportedOperationException x) {
            System.out.println(x.getMessage());
        }
        List<Object> objects = new ArrayList<>();
        StaticNestingOfTypes.<Number>copy(objects, List.of(1, 2.5, 3L));
        copy(objects, List.of("text"));
        System.out.println(objects + " " + largest(3, 9, 4) + largest("b") + largest(2.5, -1.0) + " " + bind(Math::max, 3, 8).get() + bind(String::concat, "a", "b").get());
        try {
            @SuppressWarnings("unchecked")
            List<Integer> wrong = (List<Integer>) (List<?>) List.of("not a number");
            Integer i = wrong.get(0);
            System.out.println(i);
        } catch (ClassCastException x) {
            System.out.println("heap pollution");
        }
    }
}
