package dev.cloister.vm;

import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;

/**
 * What the program may look up by name at run time. The bodies here are replaced when the image is
 * built: they name the classes, members, resources and services that are declared or used by a
 * constant name. A body that nothing reaches costs nothing.
 */
public final class Declarations {
    /** Bit of {@link #completeness}: {@link #methods} has all declared methods. */
    public static final int DECLARED_METHODS = 1;

    /** Bit of {@link #completeness}: all public methods are there, also those of supertypes. */
    public static final int PUBLIC_METHODS = 2;

    /** Bit of {@link #completeness}: {@link #fields} has all declared fields. */
    public static final int DECLARED_FIELDS = 4;

    /** Bit of {@link #completeness}: all public fields are there, also those of supertypes. */
    public static final int PUBLIC_FIELDS = 8;

    private Declarations() {}

    /** The declared class of this binary name, not initialised, or null. */
    public static Class<?> classNamed(String binaryName) {
        return null;
    }

    /** The constructors of a declared class; null for any other. */
    public static Constructor<?>[] constructors(Class<?> type) {
        return null;
    }

    /** The declared methods of a class, or null. */
    public static Method[] methods(Class<?> type) {
        return null;
    }

    /** The declared fields of a class, or null. */
    public static Field[] fields(Class<?> type) {
        return null;
    }

    /** The components of a record that is declared, or null. */
    public static RecordComponent[] recordComponents(Class<?> type) {
        return null;
    }

    /** What is known of the members of a class: a sum of the bits above. */
    public static int completeness(Class<?> type) {
        return 0;
    }

    /** Runs the constructor with this slot; the arguments have exactly the right types. */
    public static Object construct(int slot, Object[] arguments) throws Throwable {
        throw new IllegalArgumentException();
    }

    /** Runs the method with this slot; receiver and arguments have exactly the right types. */
    public static Object invoke(int slot, Object receiver, Object[] arguments) throws Throwable {
        throw new IllegalArgumentException();
    }

    /** The value of the field with this slot, of a receiver of the right type. */
    public static Object get(int slot, Object receiver) {
        throw new IllegalArgumentException();
    }

    /** Sets the field with this slot; receiver and value have exactly the right types. */
    public static void set(int slot, Object receiver, Object value) {
        throw new IllegalArgumentException();
    }

    /** The method around a local or anonymous class, or null. */
    public static Method enclosingMethod(Class<?> type) {
        return null;
    }

    /** The constructor around a local or anonymous class, or null. */
    public static Constructor<?> enclosingConstructor(Class<?> type) {
        return null;
    }

    /** The permitted subclasses of a sealed class; null for any other. */
    public static Class<?>[] permittedSubclasses(Class<?> type) {
        return null;
    }

    /** The member classes of a declared class; null for any other. */
    public static Class<?>[] memberClasses(Class<?> type) {
        return null;
    }

    /** The annotations on a class, inherited ones not; null when there are none. */
    public static Annotation[] annotations(Class<?> type) {
        return null;
    }

    /** The annotations on the method with this slot, or null. */
    public static Annotation[] methodAnnotations(int slot) {
        return null;
    }

    /** The annotations on the constructor with this slot, or null. */
    public static Annotation[] constructorAnnotations(int slot) {
        return null;
    }

    /** The annotations on the field with this slot, or null. */
    public static Annotation[] fieldAnnotations(int slot) {
        return null;
    }

    /**
     * The annotations on a component of a record, or null.
     *
     * @param component {@code the.Record.component}
     */
    public static Annotation[] componentAnnotations(String component) {
        return null;
    }

    /**
     * The annotations on the parameters of the method with this slot, or null. Fewer than the
     * method has parameters when the first ones are the compiler's.
     */
    public static Annotation[][] methodParameterAnnotations(int slot) {
        return null;
    }

    /** As {@link #methodParameterAnnotations}, of the constructor with this slot. */
    public static Annotation[][] constructorParameterAnnotations(int slot) {
        return null;
    }

    /** What the element of an annotation has when nothing is given; the method with this slot. */
    public static Object defaultValue(int slot) {
        return null;
    }

    /** The {@code Signature} attribute of a class (JVMS 4.7.9), or null. */
    public static String signature(Class<?> type) {
        return null;
    }

    /** The class of this binary name that a signature mentions, or null. */
    public static Class<?> typeNamed(String binaryName) {
        return null;
    }

    /**
     * A new proxy.
     *
     * @param interfaces their binary names, each followed by a comma
     */
    public static Object proxy(String interfaces, InvocationHandler handler) {
        return null;
    }

    /** A resource, one character for each byte, or null. */
    public static String resource(String name) {
        return null;
    }

    /** A new instance of a class that provides a service, or null. */
    public static Object provider(Class<?> type) throws Throwable {
        return null;
    }

    /** Names of the classes that provide a service; null when it is not declared. */
    public static String[] providers(String service) {
        return null;
    }
}
