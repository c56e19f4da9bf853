package dev.cloister.aot.jdk;

import java.lang.annotation.Annotation;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Member;
import java.lang.reflect.Modifier;

/** {@code java.lang.reflect.AccessibleObject}: whose calling class the compiler passes along. */
@Substitute(value = "java/lang/reflect/AccessibleObject", whole = true)
public class Target_java_lang_reflect_AccessibleObject implements AnnotatedElement {
    private static final String OVERRIDE = "All subclasses should override this method";

    boolean override;

    protected Target_java_lang_reflect_AccessibleObject() {}

    public static void setAccessible(AccessibleObject[] members, boolean flag) {
        for (AccessibleObject member : members) {
            member.setAccessible(flag);
        }
    }

    public void setAccessible(boolean flag) {
        if (flag && (Object) this instanceof Member member) {
            MemberAccess.checkOpen(
                    (AccessibleObject) (Object) this,
                    member.getDeclaringClass(),
                    member.getModifiers());
        }
        override = flag;
    }

    public final boolean trySetAccessible() {
        if (!override && (Object) this instanceof Member member) {
            override = MemberAccess.isOpen(member.getDeclaringClass(), member.getModifiers());
        }
        return override;
    }

    @Deprecated
    public boolean isAccessible() {
        return override;
    }

    /** What {@code canAccess} becomes. */
    final boolean canAccess(Object obj, Class<?> caller) {
        Member member = (Member) (Object) this;
        Class<?> declaringClass = member.getDeclaringClass();
        boolean needsObject =
                !((Object) this instanceof Constructor<?>)
                        && !Modifier.isStatic(member.getModifiers());
        if (needsObject == (obj == null)) {
            throw new IllegalArgumentException(
                    (obj == null ? "null object for " : "non-null object for ") + this);
        }
        if (needsObject && !declaringClass.isInstance(obj)) {
            throw new IllegalArgumentException(
                    "object is not an instance of " + declaringClass.getName());
        }
        Class<?> target = needsObject ? obj.getClass() : declaringClass;
        return override
                || MemberAccess.allows(caller, declaringClass, target, member.getModifiers());
    }

    AccessibleObject getRoot() {
        return null;
    }

    @Override
    public <T extends Annotation> T getAnnotation(Class<T> annotation) {
        throw new AssertionError(OVERRIDE);
    }

    @Override
    public Annotation[] getAnnotations() {
        return getDeclaredAnnotations();
    }

    @Override
    public Annotation[] getDeclaredAnnotations() {
        throw new AssertionError(OVERRIDE);
    }
}
