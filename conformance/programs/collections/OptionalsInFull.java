import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Optional and its primitive kin: map, filter, or, streams, equality, text and exceptions. */
public class OptionalsInFull {
    static void attempt(String label, Runnable r) {
        try {
            r.run();
            System.out.println(label + " ok");
        } catch (RuntimeException e) {
            System.out.println(label + " ! " + e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }

    public static void main(String[] args) {
        Optional<String> full = Optional.of("value");
        Optional<String> empty = Optional.empty();
        for (Optional<String> o : java.util.List.of(full, empty, Optional.ofNullable((String) null), Optional.of(""))) {
            System.out.println(o + " " + o.isPresent() + o.isEmpty() + " " + o.map(String::length) + o.filter(s -> s.length() > 2) + o.flatMap(s -> s.isEmpty() ? Optional.empty() : Optional.of(s.charAt(0))) + o.or(() -> Optional.of("other")) + o.orElse("else") + o.orElseGet(() -> "got") + o.stream().count() + " " + o.hashCode() + o.equals(empty) + o.map(s -> (String) null));
            o.ifPresent(s -> System.out.print("[" + s + "]"));
            o.ifPresentOrElse(s -> System.out.print("yes "), () -> System.out.print("no "));
        }
        System.out.println();
        attempt("get", empty::get);
        attempt("orElseThrow", empty::orElseThrow);
        attempt("orElseThrow own", () -> empty.orElseThrow(() -> new IllegalStateException("own")));
        attempt("of null", () -> Optional.of(null));
        attempt("flatMap null", () -> full.flatMap(s -> null));
        attempt("or null", () -> empty.or(() -> null));
        attempt("map null", () -> empty.map(null));
        OptionalInt i = OptionalInt.of(-5);
        OptionalLong l = OptionalLong.of(1L << 40);
        OptionalDouble d = OptionalDouble.of(-0.0);
        System.out.println(i + " " + l + " " + d + " " + i.getAsInt() + l.getAsLong() + d.getAsDouble() + " " + i.hashCode() + " " + l.hashCode() + " " + d.hashCode() + " " + d.equals(OptionalDouble.of(0.0)) + OptionalDouble.of(Double.NaN).equals(OptionalDouble.of(Double.NaN)) + " " + OptionalInt.empty() + OptionalLong.empty().orElse(3) + OptionalDouble.empty().orElseGet(() -> 2.5) + i.stream().sum());
        attempt("int", () -> OptionalInt.empty().getAsInt());
        attempt("long", () -> OptionalLong.empty().orElseThrow());
        attempt("double", () -> OptionalDouble.empty().orElseThrow(NoSuchElementException::new));
        i.ifPresentOrElse(x -> System.out.println("int " + x), () -> System.out.println("none"));
        System.out.println(Optional.of(Optional.of(1)) + " " + Optional.of(1).equals(Optional.of(1)) + Optional.of(1).equals(Optional.of(2)));
    }
}
