package dev.cloister.aot.jdk;

import dev.cloister.vm.Declarations;
import dev.cloister.vm.ReflectedValues;
import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;

/** {@code java.lang.reflect.Constructor}: of classes that are declared for reflection. */
@Substitute("java/lang/reflect/Constructor")
public final class Target_java_lang_reflect_Constructor<T>
        extends Target_java_lang_reflect_Executable {
    @Original private Class<T> clazz;
    @Original private int slot;
    @Original private Class<?>[] parameterTypes;
    @Original private int modifiers;

    private Target_java_lang_reflect_Constructor() {}

    /** Without the question for the caller. */
    @Override
    public void setAccessible(boolean flag) {
        super.setAccessible(flag);
    }

    /** What {@code newInstance} becomes. */
    @SuppressWarnings("unchecked")
    T newInstance(Object[] arguments, Class<?> caller)
            throws InstantiationException, IllegalAccessException, InvocationTargetException {
        if (!override) {
            MemberAccess.check(caller, clazz, clazz, modifiers);
        }
        if (clazz.isEnum()) {
            throw new IllegalArgumentException("Cannot reflectively create enum objects");
        }
        if (Modifier.isAbstract(clazz.getModifiers())) {
            throw new InstantiationException();
        }
        Target_java_lang_Class.initialize(clazz);
        Object[] exact = ReflectedValues.arguments(parameterTypes, arguments);
        try {
            return (T) Declarations.construct(slot, exact);
        } catch (Throwable thrown) {
            throw new InvocationTargetException(thrown);
        }
    }

    @Override
    Annotation[] slotAnnotations() {
        return Declarations.constructorAnnotations(slot);
    }

    public Annotation[][] getParameterAnnotations() {
        return padded(Declarations.constructorParameterAnnotations(slot), parameterTypes.length);
    }
}
