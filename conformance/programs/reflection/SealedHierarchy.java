import java.util.Arrays;

/** Sealed types and what they permit. */
public class SealedHierarchy {
    sealed interface Tree permits Leaf, Fork, Odd {}

    record Leaf(int value) implements Tree {}

    static final class Fork implements Tree {}

    static non-sealed class Odd implements Tree {}

    static class MoreOdd extends Odd {}

    abstract static sealed class Colour {
        static final class Red extends Colour {}

        static final class Blue extends Colour {}
    }

    static void show(Class<?> type) {
        System.out.println(type.getSimpleName() + " " + type.isSealed() + " " + Arrays.toString(type.getPermittedSubclasses()));
    }

    public static void main(String[] args) {
        for (Class<?> type : new Class<?>[] {Tree.class, Leaf.class, Odd.class, Colour.class, String.class, Tree[].class, int.class}) {
            show(type);
        }
        show(new MoreOdd().getClass());
        show(new Fork().getClass().getInterfaces()[0]);
        System.out.println(Colour.class.getPermittedSubclasses()[0].getSuperclass());
    }
}
