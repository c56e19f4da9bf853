import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Calls on types of which no object exists: only null can arrive there. */
public class NullOnlyReceivers {
    interface Nobody {
        int answer(int value);

        default String describe() {
            return "nobody " + answer(1);
        }
    }

    abstract static class Never {
        abstract String name();

        final String twice() {
            return name() + name();
        }
    }

    static class NotCreated implements Nobody {
        @Override
        public int answer(int value) {
            return value;
        }
    }

    static Nobody nobody;
    static Never[] none = new Never[1];

    static void show(Runnable action) {
        try {
            action.run();
            System.out.println("done");
        } catch (NullPointerException e) {
            System.out.println(e.getMessage());
        }
    }

    static int ask(Nobody one) {
        return one.answer(2);
    }

    public static void main(String[] args) {
        show(() -> nobody.answer(1));
        show(() -> nobody.describe());
        show(() -> ask(null));
        show(() -> none[0].name());
        show(() -> none[0].twice());
        Function<Nobody, String> describe = Nobody::describe;
        show(() -> describe.apply(null));
        List<Nobody> list = new ArrayList<>();
        for (Nobody each : list) {
            System.out.println(each.describe());
        }
        list.add(null);
        show(() -> list.forEach(each -> each.answer(3)));
        Object object = "text";
        if (object instanceof Nobody one) {
            System.out.println(one.answer(4));
        }
        try {
            System.out.println(((Nobody) object).describe());
        } catch (ClassCastException e) {
            System.out.println("no cast");
        }
        System.out.println(Map.<String, Nobody>of().values().stream().map(Nobody::describe).toList());
    }
}
