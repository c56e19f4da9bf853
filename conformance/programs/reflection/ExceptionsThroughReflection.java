import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/** Exceptions that come out of reflective calls, one inside the other. */
public class ExceptionsThroughReflection {
    static class Failing {
        Failing(int depth) throws Exception {
            if (depth > 0) {
                Failing.class.getDeclaredConstructor(int.class).newInstance(depth - 1);
            }
            throw new Exception("depth " + depth);
        }

        static void again(String text) throws Exception {
            throw new Error(text);
        }
    }

    static int depth(Throwable thrown) {
        int depth = 0;
        for (Throwable at = thrown; at instanceof InvocationTargetException target; at = target.getTargetException()) {
            depth++;
        }
        return depth;
    }

    public static void main(String[] args) throws Exception {
        try {
            Failing.class.getDeclaredConstructor(int.class).newInstance(3);
        } catch (InvocationTargetException e) {
            System.out.println(depth(e) + " " + e.getMessage());
        }
        Method again = Failing.class.getDeclaredMethod("again", String.class);
        try {
            again.invoke(null, "error");
        } catch (InvocationTargetException e) {
            System.out.println(e.getCause() + " " + (e.getCause() == e.getTargetException()));
            System.out.println(e.getCause().getStackTrace()[0]);
        }
        try {
            again.invoke(null, new Object());
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        try {
            again.invoke(null);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
    }
}
