package dev.cloister.vm;

/**
 * What the program may look up by name at run time. The bodies here are replaced when the image is
 * built: they name the classes, resources and services that are declared or used by a constant
 * name.
 */
public final class Declarations {
    private Declarations() {}

    /** The declared class of this binary name, not initialised, or null. */
    public static Class<?> classNamed(String binaryName) {
        return null;
    }

    /** Descriptors of the constructors of a declared class; null for any other. */
    public static String[] constructors(Class<?> type) {
        return null;
    }

    /** Runs a constructor that {@link #constructors} names; null for any other. */
    public static Object construct(Class<?> type, String descriptor, Object[] arguments)
            throws Throwable {
        return null;
    }

    /** A resource, one character for each byte, or null. */
    public static String resource(String name) {
        return null;
    }

    /** Names of the classes that provide a service; null when it is not declared. */
    public static String[] providers(String service) {
        return null;
    }
}
