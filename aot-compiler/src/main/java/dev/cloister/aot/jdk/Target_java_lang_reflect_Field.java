package dev.cloister.aot.jdk;

import dev.cloister.vm.Declarations;
import dev.cloister.vm.ReflectedValues;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Modifier;
import java.util.Map;

/**
 * {@code java.lang.reflect.Field}: of classes that are declared for reflection. The methods that
 * take a {@code caller} are what those without become.
 */
@Substitute("java/lang/reflect/Field")
public final class Target_java_lang_reflect_Field
        extends Target_java_lang_reflect_AccessibleObject {
    @Original private Class<?> clazz;
    @Original private int slot;
    @Original private String name;
    @Original private Class<?> type;
    @Original private int modifiers;
    @Original private boolean trustedFinal;

    private Target_java_lang_reflect_Field() {}

    /** Without the question for the caller. */
    @Override
    public void setAccessible(boolean flag) {
        super.setAccessible(flag);
    }

    Object get(Object obj, Class<?> caller) throws IllegalAccessException {
        check(caller, obj);
        return Declarations.get(slot, obj);
    }

    boolean getBoolean(Object obj, Class<?> caller) throws IllegalAccessException {
        return (Boolean) read(obj, caller, boolean.class);
    }

    byte getByte(Object obj, Class<?> caller) throws IllegalAccessException {
        return (Byte) read(obj, caller, byte.class);
    }

    char getChar(Object obj, Class<?> caller) throws IllegalAccessException {
        return (Character) read(obj, caller, char.class);
    }

    short getShort(Object obj, Class<?> caller) throws IllegalAccessException {
        return (Short) read(obj, caller, short.class);
    }

    int getInt(Object obj, Class<?> caller) throws IllegalAccessException {
        return (Integer) read(obj, caller, int.class);
    }

    long getLong(Object obj, Class<?> caller) throws IllegalAccessException {
        return (Long) read(obj, caller, long.class);
    }

    float getFloat(Object obj, Class<?> caller) throws IllegalAccessException {
        return (Float) read(obj, caller, float.class);
    }

    double getDouble(Object obj, Class<?> caller) throws IllegalAccessException {
        return (Double) read(obj, caller, double.class);
    }

    void set(Object obj, Object value, Class<?> caller) throws IllegalAccessException {
        String given = value == null ? "null value" : value.getClass().getName();
        checkWritable(obj, caller, given);
        Object exact = value;
        if (type.isPrimitive()) {
            exact = value == null ? null : ReflectedValues.widened(value, type);
        }
        boolean fits = type.isPrimitive() ? exact != null : value == null || type.isInstance(value);
        if (!fits) {
            throw new IllegalArgumentException(cannotSet(given));
        }
        Declarations.set(slot, obj, exact);
    }

    void setBoolean(Object obj, boolean value, Class<?> caller) throws IllegalAccessException {
        write(obj, value, "boolean", caller);
    }

    void setByte(Object obj, byte value, Class<?> caller) throws IllegalAccessException {
        write(obj, value, "byte", caller);
    }

    void setChar(Object obj, char value, Class<?> caller) throws IllegalAccessException {
        write(obj, value, "char", caller);
    }

    void setShort(Object obj, short value, Class<?> caller) throws IllegalAccessException {
        write(obj, value, "short", caller);
    }

    void setInt(Object obj, int value, Class<?> caller) throws IllegalAccessException {
        write(obj, value, "int", caller);
    }

    void setLong(Object obj, long value, Class<?> caller) throws IllegalAccessException {
        write(obj, value, "long", caller);
    }

    void setFloat(Object obj, float value, Class<?> caller) throws IllegalAccessException {
        write(obj, value, "float", caller);
    }

    void setDouble(Object obj, double value, Class<?> caller) throws IllegalAccessException {
        write(obj, value, "double", caller);
    }

    private Object read(Object obj, Class<?> caller, Class<?> wanted)
            throws IllegalAccessException {
        check(caller, obj);
        Object exact =
                type.isPrimitive()
                        ? ReflectedValues.widened(Declarations.get(slot, obj), wanted)
                        : null;
        if (exact == null) {
            throw new IllegalArgumentException(
                    "Attempt to get "
                            + type.getName()
                            + " field \""
                            + clazz.getName()
                            + "."
                            + name
                            + "\" with illegal data type conversion to "
                            + wanted.getName());
        }
        return exact;
    }

    private void write(Object obj, Object value, String primitive, Class<?> caller)
            throws IllegalAccessException {
        String given = "(" + primitive + ")" + value;
        checkWritable(obj, caller, given);
        Object exact = type.isPrimitive() ? ReflectedValues.widened(value, type) : null;
        if (exact == null) {
            throw new IllegalArgumentException(cannotSet(given));
        }
        Declarations.set(slot, obj, exact);
    }

    private void checkWritable(Object obj, Class<?> caller, String given)
            throws IllegalAccessException {
        check(caller, obj);
        boolean isWritable = override && !trustedFinal && !Modifier.isStatic(modifiers);
        if (Modifier.isFinal(modifiers) && !isWritable) {
            throw new IllegalAccessException(cannotSet(given));
        }
    }

    private void check(Class<?> caller, Object obj) throws IllegalAccessException {
        if (!override) {
            MemberAccess.check(
                    caller, clazz, Modifier.isStatic(modifiers) ? null : obj.getClass(), modifiers);
        }
        if (Modifier.isStatic(modifiers)) {
            Target_java_lang_Class.initialize(clazz);
        } else {
            ensureObj(obj);
        }
    }

    private void ensureObj(Object o) {
        if (!clazz.isAssignableFrom(o.getClass())) {
            throw new IllegalArgumentException(cannotSet(o.getClass().getName()));
        }
    }

    private String cannotSet(String given) {
        return "Can not set"
                + (Modifier.isStatic(modifiers) ? " static" : "")
                + (Modifier.isFinal(modifiers) ? " final " : " ")
                + type.getName()
                + " field "
                + clazz.getName()
                + "."
                + name
                + " to "
                + given;
    }

    private Map<Class<? extends Annotation>, Annotation> declaredAnnotations() {
        return ClassAnnotations.byType(Declarations.fieldAnnotations(slot));
    }

    @Refuse(Target_java_lang_reflect_Executable.TYPE_ANNOTATIONS)
    public native AnnotatedType getAnnotatedType();
}
