package dev.cloister.aot.jdk;

import dev.cloister.vm.Declarations;
import dev.cloister.vm.ReflectedValues;
import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;

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

    @Refuse(ANNOTATIONS)
    public native Object getDefaultValue();

    @Refuse(ANNOTATIONS)
    public native <A extends Annotation> A getAnnotation(Class<A> annotation);

    @Refuse(ANNOTATIONS)
    public native Annotation[] getDeclaredAnnotations();

    @Refuse(ANNOTATIONS)
    public native Annotation[][] getParameterAnnotations();

    @Refuse(GENERICS)
    public native Type[] getGenericParameterTypes();

    @Refuse(GENERICS)
    public native Type[] getGenericExceptionTypes();

    @Refuse(GENERICS)
    public native TypeVariable<?>[] getTypeParameters();

    @Refuse(GENERICS)
    public native String toGenericString();

    @Refuse(GENERICS)
    public native Type getGenericReturnType();
}
