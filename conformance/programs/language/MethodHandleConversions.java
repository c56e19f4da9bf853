import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.WrongMethodTypeException;

/** What {@code invoke} adapts and {@code invokeExact} does not. */
public class MethodHandleConversions {
    static double sum(long a, double b) {
        return a + b;
    }

    static Object same(Object value) {
        return value;
    }

    private static final MethodHandle SUM;
    private static final MethodHandle SAME;

    static {
        try {
            MethodType type = MethodType.methodType(double.class, long.class, double.class);
            SUM = MethodHandles.lookup().findStatic(MethodHandleConversions.class, "sum", type);
            SAME =
                    MethodHandles.lookup()
                            .findStatic(MethodHandleConversions.class, "same", MethodType.methodType(Object.class, Object.class));
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    public static void main(String[] args) throws Throwable {
        System.out.println((double) SUM.invoke(1, 2f));
        System.out.println((double) SUM.invoke('a', (byte) 1));
        SUM.invoke(1L, 2.0);
        System.out.println((Object) SUM.invoke(3, 4));
        System.out.println((String) SAME.invoke("text"));
        System.out.println((Object) SAME.invoke(5));
        try {
            System.out.println((double) SUM.invokeExact(1, 2.0));
        } catch (WrongMethodTypeException e) {
            System.out.println(e.getMessage());
        }
        try {
            SAME.invokeExact("text");
        } catch (WrongMethodTypeException e) {
            System.out.println(e.getMessage());
        }
        try {
            System.out.println((Integer) SAME.invoke("no number"));
        } catch (ClassCastException e) {
            System.out.println("cannot cast");
        }
    }
}
