package dev.cloister.aot.jdk;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Modifier;

/**
 * Who may use which member by reflection: JLS 6.6, and the module {@code java.base} as a program
 * without a module sees it.
 */
final class MemberAccess {
    private static final String MODULE = "module java.base";

    private MemberAccess() {}

    /** Whether code of {@code caller} may use a member of an object of class {@code target}. */
    static boolean allows(Class<?> caller, Class<?> owner, Class<?> target, int modifiers) {
        if (caller == owner) {
            return true;
        }
        boolean samePackage = caller.getPackageName().equals(owner.getPackageName());
        if (!isExported(owner) || !isPublicOutside(owner) && !samePackage) {
            return false;
        }
        if (Modifier.isPublic(modifiers)) {
            return true;
        }
        if (Modifier.isPrivate(modifiers)) {
            return caller.isNestmateOf(owner);
        }
        return samePackage
                || Modifier.isProtected(modifiers)
                        && owner.isAssignableFrom(caller)
                        && (target == null || caller.isAssignableFrom(target));
    }

    /** A nested class that is protected is public to the JVM, a private one package-private. */
    private static boolean isPublicOutside(Class<?> owner) {
        return (owner.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0;
    }

    static void check(Class<?> caller, Class<?> owner, Class<?> target, int modifiers)
            throws IllegalAccessException {
        if (allows(caller, owner, target, modifiers)) {
            return;
        }
        String member =
                isExported(owner)
                        ? "a member of "
                                + described(owner)
                                + " with modifiers \""
                                + Modifier.toString(modifiers)
                                + "\""
                        : described(owner)
                                + " because "
                                + MODULE
                                + " does not export "
                                + owner.getPackageName()
                                + " to unnamed module";
        throw new IllegalAccessException(described(caller) + " cannot access " + member);
    }

    private static String described(Class<?> type) {
        return isOfLibrary(type) ? type + " (in " + MODULE + ")" : type.toString();
    }

    /** What {@code setAccessible(true)} refuses: what the library keeps for itself. */
    static void checkOpen(AccessibleObject member, Class<?> owner, int modifiers) {
        if (!isOpen(owner, modifiers)) {
            boolean isPublic = isPublicOutside(owner) && Modifier.isPublic(modifiers);
            throw new InaccessibleObjectException(
                    "Unable to make "
                            + (member instanceof Field ? "field " : "")
                            + member
                            + " accessible: "
                            + MODULE
                            + " does not \""
                            + (isPublic ? "exports " : "opens ")
                            + owner.getPackageName()
                            + "\" to unnamed module");
        }
    }

    static boolean isOpen(Class<?> owner, int modifiers) {
        return !isOfLibrary(owner)
                || isExported(owner) && isPublicOutside(owner) && Modifier.isPublic(modifiers);
    }

    private static boolean isExported(Class<?> owner) {
        return !isOfLibrary(owner) || isExportedName(owner.getPackageName());
    }

    private static boolean isExportedName(String packageName) {
        return packageName.startsWith("java.") || packageName.startsWith("javax.");
    }

    private static boolean isOfLibrary(Class<?> type) {
        String name = type.getPackageName();
        return isExportedName(name)
                || name.startsWith("jdk.")
                || name.startsWith("sun.")
                || name.startsWith("com.sun.");
    }
}
