package dev.cloister.aot.jdk;

import java.security.Permission;
import java.security.PrivilegedAction;
import java.security.PrivilegedActionException;
import java.security.PrivilegedExceptionAction;

/**
 * {@code java.security.AccessController}: all code of an enclave is equally trusted, so privileged
 * actions just run.
 */
@SuppressWarnings("removal")
@Substitute(value = "java/security/AccessController", whole = true)
final class Target_java_security_AccessController {
    private Target_java_security_AccessController() {}

    public static <T> T doPrivileged(PrivilegedAction<T> action) {
        return action.run();
    }

    public static <T> T doPrivilegedWithCombiner(PrivilegedAction<T> action) {
        return action.run();
    }

    public static <T> T doPrivileged(
            PrivilegedAction<T> action, java.security.AccessControlContext context) {
        return action.run();
    }

    public static <T> T doPrivileged(
            PrivilegedAction<T> action,
            java.security.AccessControlContext context,
            Permission... permissions) {
        return action.run();
    }

    public static <T> T doPrivilegedWithCombiner(
            PrivilegedAction<T> action,
            java.security.AccessControlContext context,
            Permission... permissions) {
        return action.run();
    }

    public static <T> T doPrivileged(PrivilegedExceptionAction<T> action)
            throws PrivilegedActionException {
        return run(action);
    }

    public static <T> T doPrivilegedWithCombiner(PrivilegedExceptionAction<T> action)
            throws PrivilegedActionException {
        return run(action);
    }

    public static <T> T doPrivileged(
            PrivilegedExceptionAction<T> action, java.security.AccessControlContext context)
            throws PrivilegedActionException {
        return run(action);
    }

    public static <T> T doPrivileged(
            PrivilegedExceptionAction<T> action,
            java.security.AccessControlContext context,
            Permission... permissions)
            throws PrivilegedActionException {
        return run(action);
    }

    public static <T> T doPrivilegedWithCombiner(
            PrivilegedExceptionAction<T> action,
            java.security.AccessControlContext context,
            Permission... permissions)
            throws PrivilegedActionException {
        return run(action);
    }

    private static <T> T run(PrivilegedExceptionAction<T> action) throws PrivilegedActionException {
        try {
            return action.run();
        } catch (RuntimeException unchecked) {
            throw unchecked;
        } catch (Exception checked) {
            throw new PrivilegedActionException(checked);
        }
    }

    @Fold
    public static java.security.AccessControlContext getContext() {
        return null;
    }

    public static void checkPermission(Permission permission) {}
}
