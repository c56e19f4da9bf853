/** ExceptionInInitializerError the first time, NoClassDefFoundError afterwards, with cause, for every way to touch a class. */
public class FailedOnce {
    static int attempts;

    static class Bad {
        static final int CONSTANT = 5;
        static int value = 1;
        static final Integer BOXED = Integer.parseInt("x" + ++attempts);

        static int method() {
            return 1;
        }

        int field = 2;
    }

    static class BadSub extends Bad {
        static int own = 3;
    }

    static class ThrowsError {
        static {
            if (attempts >= 0) throw new StackOverflowError("by hand");
        }

        static void touch() {}
    }

    static class ThrowsChecked {
        static {
            FailedOnce.<RuntimeException>sneak(new Exception("checked"));
        }
    }

    interface BadInterface {
        int X = Integer.parseInt("interface");

        default void m() {}
    }

    static class Implements implements BadInterface {}

    enum BadEnum {
        ONE;

        static {
            if (attempts > 0) throw new IllegalStateException("enum");
        }
    }

    @SuppressWarnings("unchecked")
    static <T extends Throwable> void sneak(Throwable t) throws T {
        throw (T) t;
    }

    static void attempt(String what, Runnable r) {
        try {
            r.run();
            System.out.println(what + ": fine");
        } catch (Throwable t) {
            System.out.println(what + ": " + t);
            for (Throwable c = t.getCause(); c != null; c = c.getCause()) System.out.println("    cause " + c);
            if (t instanceof ExceptionInInitializerError e) System.out.println("    " + (e.getException() == e.getCause()) + " " + e.getMessage());
        }
    }

    public static void main(String[] args) {
        attempt("constant", () -> System.out.println(Bad.CONSTANT));
        attempt("class literal", () -> System.out.println(Bad.class.getName()));
        attempt("array", () -> System.out.println(new Bad[2].length));
        attempt("null check", () -> System.out.println((Object) null instanceof Bad));
        attempt("field", () -> System.out.println(Bad.value));
        attempt("field again", () -> Bad.value = 2);
        attempt("method", () -> Bad.method());
        attempt("new", () -> new Bad());
        attempt("subclass", () -> System.out.println(BadSub.own));
        attempt("subclass again", () -> new BadSub());
        attempt("error", () -> ThrowsError.touch());
        attempt("error again", () -> ThrowsError.touch());
        attempt("checked", () -> new ThrowsChecked());
        attempt("interface by class", () -> new Implements());
        attempt("interface by class again", () -> new Implements());
        attempt("enum", () -> System.out.println(BadEnum.ONE));
        attempt("enum again", () -> BadEnum.values());
        System.out.println(attempts);
    }
}
