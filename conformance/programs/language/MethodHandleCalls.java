import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;

/** Method handles found with constants and called in the same method. */
public class MethodHandleCalls {
    private final int base;

    MethodHandleCalls(int base) {
        this.base = base;
    }

    private long plus(long value) {
        return base + value;
    }

    static String twice(String text) {
        return text + text;
    }

    static void fail() throws java.io.IOException {
        throw new java.io.IOException("through a handle");
    }

    public static void main(String[] args) throws Throwable {
        MethodHandle length =
                MethodHandles.lookup()
                        .findVirtual(String.class, "length", MethodType.methodType(int.class));
        System.out.println((int) length.invokeExact("text"));
        MethodHandles.Lookup lookup = MethodHandles.lookup();
        MethodType textToText = MethodType.methodType(String.class, String.class);
        MethodHandle twice = lookup.findStatic(MethodHandleCalls.class, "twice", textToText);
        System.out.println((String) twice.invokeExact("ab"));
        MethodHandle make = lookup.findConstructor(MethodHandleCalls.class, MethodType.methodType(void.class, int.class));
        MethodHandleCalls made = (MethodHandleCalls) make.invokeExact(40);
        MethodHandle plus = lookup.findVirtual(MethodHandleCalls.class, "plus", MethodType.methodType(long.class, long.class));
        System.out.println((long) plus.invokeExact(made, 2L));
        MethodHandle add = lookup.findVirtual(List.class, "add", MethodType.methodType(boolean.class, Object.class));
        MethodHandle sub = lookup.findVirtual(String.class, "substring", MethodType.methodType(String.class, int.class, new Class<?>[] {int.class}));
        List<Object> list = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            System.out.println((boolean) add.invokeExact(list, (Object) (String) sub.invokeExact("handles", i, i + 2)));
        }
        System.out.println(list);
        try {
            lookup.findStatic(MethodHandleCalls.class, "fail", MethodType.methodType(void.class)).invokeExact();
        } catch (java.io.IOException e) {
            System.out.println(e.getMessage());
        }
    }
}
