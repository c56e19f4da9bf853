import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Results instead of exceptions, lazy values, middleware, events, state machines made of functions. */
public class Pipelines {
    sealed interface Result<T> permits Good, Bad {
        static <T> Result<T> of(Supplier<T> s) {
            try {
                return new Good<>(s.get());
            } catch (RuntimeException e) {
                return new Bad<>(e.getClass().getSimpleName() + ": " + e.getMessage());
            }
        }

        default <R> Result<R> then(Function<? super T, Result<R>> f) {
            return this instanceof Good<T> g ? f.apply(g.value()) : new Bad<>(((Bad<T>) this).why());
        }

        default T or(T other) {
            return this instanceof Good<T> g ? g.value() : other;
        }
    }

    record Good<T>(T value) implements Result<T> {}

    record Bad<T>(String why) implements Result<T> {}

    static <T> Supplier<T> lazy(Supplier<T> s) {
        return new Supplier<>() {
            private Optional<T> value = Optional.empty();

            @Override
            public T get() {
                value = value.or(() -> Optional.of(s.get()));
                return value.get();
            }
        };
    }

    interface State extends BiFunction<Character, StringBuilder, State> {}

    static State outside() {
        return (c, out) -> c == '"' ? inside() : outside();
    }

    static State inside() {
        return (c, out) -> {
            if (c == '"') {
                out.append('|');
                return outside();
            }
            if (c == '\\') {
                return (d, o) -> {
                    o.append(d);
                    return inside();
                };
            }
            out.append(c);
            return inside();
        };
    }

    public static void main(String[] args) {
        for (String s : new String[] {"42", "x", "0", ""}) {
            Result<Integer> r = Result.of(() -> Integer.parseInt(s)).then(n -> Result.of(() -> 1000 / n));
            System.out.println(r + " " + r.or(-1));
        }
        int[] calls = new int[1];
        Supplier<Integer> once = lazy(() -> ++calls[0] * 10);
        System.out.println(once.get() + once.get() + " " + calls[0]);
        List<UnaryOperator<Function<String, String>>> layers = List.of(next -> s -> "[" + next.apply(s) + "]", next -> s -> s.isEmpty() ? "nothing" : next.apply(s), next -> s -> next.apply(s + "!") + "?");
        Function<String, String> handler = s -> "<" + s + ">";
        for (int i = layers.size() - 1; i >= 0; i--) {
            handler = layers.get(i).apply(handler);
        }
        System.out.println(handler.apply("hi") + handler.apply(""));
        List<Consumer<String>> listeners = new ArrayList<>();
        List<String> heard = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            int id = i;
            listeners.add(e -> heard.add(id + e));
        }
        listeners.remove(1);
        listeners.stream().reduce(e -> {}, Consumer::andThen).accept("event");
        System.out.println(heard);
        StringBuilder out = new StringBuilder();
        State state = outside();
        for (char c : "a \"b c\" d \"e\\\"f\" \"\"".toCharArray()) {
            state = state.apply(c, out);
        }
        System.out.println(out);
    }
}
