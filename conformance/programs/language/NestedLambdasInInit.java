import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** Lambdas in field initialisers, static ones, enum constants, constructors' arguments, default methods and annotations' absence. */
public class NestedLambdasInInit {
    static final Map<String, Function<Double, Double>> TABLE = new LinkedHashMap<>();
    static final Supplier<String> LAZY = () -> "table " + TABLE.size();
    private final List<Supplier<Integer>> own = new ArrayList<>();
    private int n = 5;
    private final Supplier<Integer> first = () -> n++;

    static {
        TABLE.put("double", x -> x * 2);
        TABLE.put("twice", x -> TABLE.get("double").andThen(TABLE.get("double")).apply(x));
        for (int i = 0; i < 2; i++) {
            int k = i;
            TABLE.put("plus" + i, x -> x + k);
        }
    }

    {
        own.add(first);
        own.add(() -> first.get() * 100);
    }

    enum Unit {
        METRE(x -> x), FOOT(x -> x * 0.3048), YARD(x -> FOOT.toMetre.apply(x) * 3) {
            @Override
            String tell() {
                Supplier<String> s = () -> super.tell() + "!";
                return s.get();
            }
        };

        final Function<Double, Double> toMetre;

        Unit(Function<Double, Double> f) {
            toMetre = f;
        }

        String tell() {
            return name() + toMetre.apply(10.0);
        }
    }

    NestedLambdasInInit() {
        this(() -> "argument");
    }

    NestedLambdasInInit(Supplier<String> s) {
        own.add(() -> s.get().length());
    }

    interface Lazy<T> {
        T make();

        default Lazy<T> once() {
            return new Lazy<>() {
                T value;
                boolean made;

                @Override
                public T make() {
                    if (!made) {
                        value = Lazy.this.make();
                        made = true;
                    }
                    return value;
                }
            };
        }

        default <R> Lazy<R> map(Function<? super T, ? extends R> f) {
            return () -> f.apply(make());
        }
    }

    public static void main(String[] args) {
        System.out.println(LAZY.get());
        TABLE.forEach((k, f) -> System.out.print(k + "=" + f.apply(3.0) + " "));
        System.out.println();
        for (Unit u : Unit.values()) System.out.print(u.tell() + " ");
        System.out.println();
        NestedLambdasInInit o = new NestedLambdasInInit();
        for (Supplier<Integer> s : o.own) System.out.print(s.get() + " ");
        System.out.println(o.n);
        int[] calls = {0};
        Lazy<Integer> lazy = () -> ++calls[0];
        Lazy<Integer> once = lazy.once();
        System.out.println(once.make() + once.make() + " " + lazy.map(x -> "m" + x).once().map(String::length).make() + " " + calls[0]);
    }
}
