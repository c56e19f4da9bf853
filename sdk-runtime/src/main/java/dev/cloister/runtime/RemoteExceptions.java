package dev.cloister.runtime;

import dev.cloister.EnclaveCallException;
import dev.cloister.wire.EncodedException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.util.Objects;

/**
 * Rebuilds what the trusted code threw: as the same class when that is a RuntimeException or
 * declared by the method, is visible to the service's class loader, and has a constructor that
 * takes the message as it is; else as {@link EnclaveCallException}. Never runs code of a class that
 * is not an exception.
 */
record RemoteExceptions(ClassLoader loader) {
    /** The exception to throw; a checked one only when it is among {@code declared}. */
    RuntimeException rebuild(EncodedException remote, Class<?>... declared) {
        Throwable same = sameClass(remote, declared);
        if (same == null) {
            return new EnclaveCallException(remote.typeName(), remote.message());
        }
        throw RemoteExceptions.<RuntimeException>sneak(same);
    }

    private Throwable sameClass(EncodedException remote, Class<?>... declared) {
        try {
            Class<?> type = Class.forName(remote.typeName(), false, loader);
            if (!mayCross(type, declared) || Modifier.isAbstract(type.getModifiers())) {
                return null;
            }
            Throwable rebuilt = construct(type, remote.message());
            boolean faithful =
                    rebuilt.getClass() == type
                            && Objects.equals(rebuilt.getMessage(), remote.message());
            return faithful ? rebuilt : null;
        } catch (ReflectiveOperationException | LinkageError | RuntimeException e) {
            // The host lacks the class or cannot make one: EnclaveCallException carries type and
            // message instead.
            return null;
        }
    }

    private static boolean mayCross(Class<?> type, Class<?>... declared) {
        if (RuntimeException.class.isAssignableFrom(type)) {
            return true;
        }
        for (Class<?> allowed : declared) {
            if (Exception.class.isAssignableFrom(allowed) && allowed.isAssignableFrom(type)) {
                return true;
            }
        }
        return false;
    }

    private static Throwable construct(Class<?> type, String message)
            throws ReflectiveOperationException {
        if (message == null) {
            for (Constructor<?> constructor : type.getDeclaredConstructors()) {
                if (constructor.getParameterCount() == 0 && usable(constructor)) {
                    return (Throwable) constructor.newInstance();
                }
            }
        }
        Constructor<?> constructor = type.getDeclaredConstructor(String.class);
        if (!usable(constructor)) {
            throw new NoSuchMethodException(type.getName());
        }
        return (Throwable) constructor.newInstance(message);
    }

    private static boolean usable(Constructor<?> constructor) {
        boolean isPublic =
                Modifier.isPublic(constructor.getModifiers())
                        && Modifier.isPublic(constructor.getDeclaringClass().getModifiers());
        return isPublic || constructor.trySetAccessible();
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> T sneak(Throwable thrown) throws T {
        throw (T) thrown;
    }
}
