package dev.cloister.aot.desugar;

import java.lang.StackWalker.Option;

/** Stands in for the back end's field layout: answers with HotSpot's. */
public final class TestLayout {
    private TestLayout() {}

    /** Called by desugared code in place of {@code dev.cloister.vm.Layout}. */
    public static long fieldOffset(String field) throws ReflectiveOperationException {
        int dot = field.lastIndexOf('.');
        ClassLoader caller =
                StackWalker.getInstance(Option.RETAIN_CLASS_REFERENCE)
                        .getCallerClass()
                        .getClassLoader();
        Class<?> owner = Class.forName(field.substring(0, dot).replace('/', '.'), false, caller);
        Class<?> unsafe = Class.forName("jdk.internal.misc.Unsafe");
        Object instance = unsafe.getMethod("getUnsafe").invoke(null);
        return (Long)
                unsafe.getMethod("objectFieldOffset", Class.class, String.class)
                        .invoke(instance, owner, field.substring(dot + 1));
    }
}
