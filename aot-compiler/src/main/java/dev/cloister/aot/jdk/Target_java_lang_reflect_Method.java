package dev.cloister.aot.jdk;

import dev.cloister.vm.Declarations;
import dev.cloister.vm.ReflectedValues;
import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;

/** {@code java.lang.reflect.Method}: of classes that are declared for reflection. */
@Substitute("java/lang/reflect/Method")
public final class Target_java_lang_reflect_Method extends Target_java_lang_reflect_Executable {
    @Original private Class<?> clazz;
    @Original private int slot;
    @Original private Class<?>[] parameterTypes;
    @Original private int modifiers;

    private Target_java_lang_reflect_Method() {}

    /** Without the question for the caller. */
    @Override
    public void setAccessible(boolean flag) {
        super.setAccessible(flag);
    }

    /** What {@code invoke} becomes. */
    Object invoke(Object obj, Object[] args, Class<?> caller)
            throws IllegalAccessException, InvocationTargetException {
        boolean isStatic = Modifier.isStatic(modifiers);
        if (!override) {
            MemberAccess.check(caller, clazz, isStatic ? null : obj.getClass(), modifiers);
        }
        if (isStatic) {
            Target_java_lang_Class.initialize(clazz);
        } else if (obj == null) {
            throw new NullPointerException();
        } else if (!clazz.isInstance(obj)) {
            throw new IllegalArgumentException("object is not an instance of declaring class");
        }
        Object[] exact = ReflectedValues.arguments(parameterTypes, args);
        try {
            return Declarations.invoke(slot, obj, exact);
        } catch (Throwable thrown) {
            throw new InvocationTargetException(thrown);
        }
    }

    @Override
    Annotation[] slotAnnotations() {
        return Declarations.methodAnnotations(slot);
    }

    public Annotation[][] getParameterAnnotations() {
        return padded(Declarations.methodParameterAnnotations(slot), parameterTypes.length);
    }

    public Object getDefaultValue() {
        return Declarations.defaultValue(slot);
    }
}
