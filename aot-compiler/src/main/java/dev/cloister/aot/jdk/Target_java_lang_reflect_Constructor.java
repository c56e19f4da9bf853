package dev.cloister.aot.jdk;

import dev.cloister.vm.Declarations;
import dev.cloister.vm.MemberDescriptors;
import java.lang.reflect.InvocationTargetException;

/** {@code java.lang.reflect.Constructor}: of classes that are declared for reflection. */
@Substitute(value = "java/lang/reflect/Constructor", whole = true)
public final class Target_java_lang_reflect_Constructor<T>
        extends Target_java_lang_reflect_AccessibleObject {
    private final Class<T> declaringClass;
    private final String descriptor;
    private final Class<?>[] parameterTypes;

    Target_java_lang_reflect_Constructor(
            Class<T> declaringClass, String descriptor, Class<?>[] parameterTypes) {
        this.declaringClass = declaringClass;
        this.descriptor = descriptor;
        this.parameterTypes = parameterTypes;
    }

    public Class<T> getDeclaringClass() {
        return declaringClass;
    }

    public String getName() {
        return declaringClass.getName();
    }

    public Class<?>[] getParameterTypes() {
        return parameterTypes.clone();
    }

    public int getParameterCount() {
        return parameterTypes.length;
    }

    @SuppressWarnings("unchecked")
    public T newInstance(Object... arguments)
            throws InstantiationException, InvocationTargetException {
        MemberDescriptors.check(parameterTypes, arguments);
        Object made;
        try {
            made = Declarations.construct(declaringClass, descriptor, arguments);
        } catch (Throwable thrown) {
            throw new InvocationTargetException(thrown);
        }
        if (made == null) {
            throw new InstantiationException();
        }
        return (T) made;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Target_java_lang_reflect_Constructor<?> constructor
                && constructor.declaringClass == declaringClass
                && constructor.descriptor.equals(descriptor);
    }

    @Override
    public int hashCode() {
        return declaringClass.getName().hashCode();
    }

    @Override
    public String toString() {
        return declaringClass
                .getName()
                .concat("(")
                .concat(MemberDescriptors.names(parameterTypes, ","))
                .concat(")");
    }
}
