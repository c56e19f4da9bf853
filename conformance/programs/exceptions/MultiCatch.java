import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ExecutionException;

/** Multi-catch, precise rethrow, order of handlers, exceptions inside handlers, catching Throwable, own hierarchies. */
public class MultiCatch {
    static class AppException extends Exception {
        final int code;

        AppException(int code) {
            super("code " + code);
            this.code = code;
        }
    }

    static final class Special extends AppException {
        Special() {
            super(42);
        }
    }

    static void fail(int kind) throws IOException, AppException, ExecutionException {
        switch (kind) {
            case 0 -> throw new FileNotFoundException("file");
            case 1 -> throw new AppException(1);
            case 2 -> throw new Special();
            case 3 -> throw new ExecutionException("exec", new Error("inside"));
            case 4 -> throw new UncheckedIOException(new IOException("unchecked"));
            case 5 -> throw new AssertionError(5);
            case 6 -> throw new ArithmeticException();
            case 7 -> throw (RuntimeException) null;
            default -> System.out.println("nothing");
        }
    }

    static String one(int kind) {
        try {
            fail(kind);
            return "ok";
        } catch (Special s) {
            return "special " + s.code;
        } catch (FileNotFoundException | AppException e) {
            return "multi " + e.getMessage();
        } catch (IOException | ExecutionException e) {
            return "second " + e.getCause();
        } catch (RuntimeException | AssertionError e) {
            return "unchecked " + e;
        }
    }

    static void precise(int kind) throws IOException, AppException, ExecutionException {
        try {
            fail(kind);
        } catch (final Exception e) {
            System.out.println("rethrow " + e.getClass().getSimpleName());
            throw e;
        }
    }

    static String handlers() {
        try {
            try {
                throw new IllegalStateException("1");
            } catch (IllegalStateException e) {
                throw new IllegalArgumentException("2", e);
            }
        } catch (IllegalArgumentException | IllegalStateException e) {
            return e.getMessage() + e.getCause().getMessage();
        }
    }

    public static void main(String[] args) {
        for (int i = 0; i < 9; i++) System.out.println(one(i));
        for (int i : new int[] {0, 2, 6}) {
            try {
                precise(i);
            } catch (Throwable t) {
                System.out.println(t + " " + t.getStackTrace()[0].getMethodName());
            }
        }
        System.out.println(handlers());
        try {
            throw new Throwable("raw");
        } catch (Throwable t) {
            System.out.println(t);
        }
        System.out.println(new AssertionError("m", new Exception("c")).getCause() + " " + new AssertionError('c') + new AssertionError(1.5) + new AssertionError(new Special()).getCause());
    }
}
