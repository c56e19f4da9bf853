import java.util.concurrent.Callable;
import java.util.function.Function;

/** Checked and unchecked exceptions through lambdas and generic throws clauses; frames of lambdas. */
public class LambdaExceptions {
    interface Thrower<E extends Exception> {
        void run() throws E;
    }

    static <E extends Exception> void call(Thrower<E> t) throws E {
        t.run();
    }

    @SuppressWarnings("unchecked")
    static <E extends Throwable> void sneak(Throwable t) throws E {
        throw (E) t;
    }

    static void show(Throwable t) {
        System.out.println(t);
        for (StackTraceElement frame : t.getStackTrace())
            if (frame.getClassName().equals("LambdaExceptions"))
                System.out.println("  " + frame.getMethodName().replaceAll("\\d+", "N") + ":" + frame.getLineNumber());
    }

    public static void main(String[] args) throws Exception {
        call(() -> System.out.println("no exception type"));
        try {
            call(() -> {
                throw new java.io.IOException("checked");
            });
        } catch (java.io.IOException e) {
            show(e);
        }
        Callable<Integer> failing = () -> Integer.parseInt("x");
        try {
            failing.call();
        } catch (NumberFormatException e) {
            show(e);
        }
        Function<Integer, Integer> divide = n ->
                100
                        / n;
        try {
            divide.apply(0);
        } catch (ArithmeticException e) {
            show(e);
        }
        try {
            LambdaExceptions.<RuntimeException>sneak(new InterruptedException("sneaked"));
        } catch (Exception e) {
            show(e);
        }
        try {
            Function<Object, String> cast = String.class::cast;
            cast.apply(12);
        } catch (ClassCastException e) {
            System.out.println(e.getMessage());
        }
        Runnable outer = () -> {
            Runnable inner = () -> {
                throw new IllegalStateException("nested");
            };
            inner.run();
        };
        try {
            outer.run();
        } catch (IllegalStateException e) {
            show(e);
        }
        try {
            Function<String, Integer> length = String::length;
            length.apply(null);
        } catch (NullPointerException e) {
            System.out.println("null argument for a receiver");
        }
    }
}
