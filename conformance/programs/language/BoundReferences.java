import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/** The receiver of a bound method reference is evaluated once, when the reference is made. */
public class BoundReferences {
    static int made;

    static StringBuilder next() {
        made++;
        return new StringBuilder("#" + made);
    }

    String state = "first";

    String state() {
        return state;
    }

    static class Parent {
        String who(String x) {
            return "parent " + x;
        }
    }

    static class Child extends Parent {
        @Override
        String who(String x) {
            return "child " + x;
        }

        Function<String, String> viaSuper() {
            return super::who;
        }

        Function<String, String> viaThis() {
            return this::who;
        }
    }

    static class Grandchild extends Child {
        @Override
        String who(String x) {
            return "grandchild " + x;
        }
    }

    interface Greeting {
        default String greet() {
            return "default";
        }
    }

    static class Both implements Greeting {
        @Override
        public String greet() {
            return "own";
        }

        Supplier<String> original() {
            return Greeting.super::greet;
        }
    }

    public static void main(String[] args) {
        Supplier<String> text = next()::toString;
        System.out.println(text.get() + text.get() + made);
        BoundReferences object = new BoundReferences();
        Supplier<String> state = object::state;
        object.state = "second";
        Supplier<String> copy = object.state::trim;
        object.state = "third";
        object = new BoundReferences();
        System.out.println(state.get() + " " + copy.get() + " " + object.state);
        Grandchild child = new Grandchild();
        System.out.println(child.viaSuper().apply("a") + ", " + child.viaThis().apply("b"));
        System.out.println(new Both().original().get() + " " + ((Supplier<String>) new Both()::greet).get());
        IntSupplier length = "constant"::length;
        System.out.println(length.getAsInt());
        List<String> list = new ArrayList<>();
        Consumer<String> add = list::add;
        add.andThen(list::add).accept("twice");
        System.out.println(list);
        int[] numbers = {1, 2};
        Supplier<int[]> clone = numbers::clone;
        numbers[0] = 9;
        System.out.println(clone.get()[0] + " " + (clone.get() == numbers));
        try {
            String nothing = args.length == 0 ? null : "";
            Supplier<Integer> f = nothing::length;
            System.out.println("not reached " + f);
        } catch (NullPointerException e) {
            System.out.println("at once");
        }
        Supplier<Class<?>> type = "s"::getClass;
        System.out.println(type.get());
    }
}
