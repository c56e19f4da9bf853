import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/** Method handles that static final fields keep: methods, fields, super calls. */
public class MethodHandleConstants {
    static class Base {
        String who() {
            return "base";
        }
    }

    static class Derived extends Base {
        private static final MethodHandle SUPER_WHO;

        static {
            try {
                SUPER_WHO =
                        MethodHandles.lookup()
                                .findSpecial(Base.class, "who", MethodType.methodType(String.class), Derived.class);
            } catch (ReflectiveOperationException e) {
                throw new ExceptionInInitializerError(e);
            }
        }

        @Override
        String who() {
            return "derived";
        }

        String both() throws Throwable {
            return who() + " of " + (String) SUPER_WHO.invokeExact(this);
        }
    }

    private int count;
    private static String shared = "before";

    private static final MethodHandle GET_COUNT;
    private static final MethodHandle SET_COUNT;
    private static final MethodHandle GET_SHARED;
    private static final MethodHandle SET_SHARED;
    private static final MethodHandle RUN;

    static {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            GET_COUNT = lookup.findGetter(MethodHandleConstants.class, "count", int.class);
            SET_COUNT = lookup.findSetter(MethodHandleConstants.class, "count", int.class);
            GET_SHARED = lookup.findStaticGetter(MethodHandleConstants.class, "shared", String.class);
            SET_SHARED = lookup.findStaticSetter(MethodHandleConstants.class, "shared", String.class);
            RUN = lookup.findVirtual(Runnable.class, "run", MethodType.methodType(void.class));
        } catch (NoSuchMethodException | NoSuchFieldException | IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    public static void main(String[] args) throws Throwable {
        MethodHandleConstants object = new MethodHandleConstants();
        SET_COUNT.invokeExact(object, 41);
        System.out.println((int) GET_COUNT.invokeExact(object) + 1);
        SET_SHARED.invokeExact("after");
        System.out.println((String) GET_SHARED.invokeExact() + shared);
        RUN.invokeExact((Runnable) () -> System.out.println("ran"));
        System.out.println(new Derived().both());
        try {
            SET_COUNT.invokeExact((MethodHandleConstants) null, 1);
        } catch (NullPointerException e) {
            System.out.println("null");
        }
    }
}
