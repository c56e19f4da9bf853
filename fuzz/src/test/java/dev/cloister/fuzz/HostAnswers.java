package dev.cloister.fuzz;

import dev.cloister.wire.HostFailure;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Arrays;

/** What the native methods of generated proxies answer: whatever the script chooses. */
public final class HostAnswers {
    private static final int THROWS_FROM = 0xf0;

    private static Script script = new Script(new byte[0]);
    private static HostileValues values = new HostileValues(script);
    private static byte[] last;

    private HostAnswers() {}

    static void from(Script chooser, HostileValues chosen) {
        script = chooser;
        values = chosen;
        last = null;
    }

    /** For a method without a result. */
    public static void none(Class<?> service, String method, Object... copiedBack) {
        answer(copiedBack);
    }

    /** A slot. */
    public static long slot(Class<?> service, String method, Object... copiedBack) {
        answer(copiedBack);
        return values.slot((Class<?>) resultOf(service, method));
    }

    /** An array of bytes, which may be an encoded value. */
    public static byte[] bytes(Class<?> service, String method, Object... copiedBack) {
        answer(copiedBack);
        Type type = resultOf(service, method);
        last = type == byte[].class ? (byte[]) values.array(byte.class) : values.encoded(type);
        return last.clone();
    }

    /** An array of doubles. */
    public static double[] doubles(Class<?> service, String method, Object... copiedBack) {
        answer(copiedBack);
        return (double[]) values.array(double.class);
    }

    /** The bytes that the last proxy got. */
    static byte[] last() {
        return last;
    }

    private static void answer(Object... copiedBack) {
        for (Object array : copiedBack) {
            if (array.getClass().isArray()) {
                values.fill(array);
            }
        }
        if (script.choice() >= THROWS_FROM) {
            throw new HostFailure(values.text(), values.text());
        }
    }

    private static Type resultOf(Class<?> service, String name) {
        return Arrays.stream(service.getMethods())
                .filter(method -> method.getName().equals(name))
                .map(Method::getGenericReturnType)
                .findFirst()
                .orElseThrow();
    }
}
