package dev.cloister.aot.jdk;

/** {@code java.lang.reflect.AccessibleObject}: what is in the image is accessible. */
@Substitute(value = "java/lang/reflect/AccessibleObject", whole = true)
public class Target_java_lang_reflect_AccessibleObject {
    boolean override;

    protected Target_java_lang_reflect_AccessibleObject() {}

    public void setAccessible(boolean flag) {
        override = flag;
    }

    public final boolean trySetAccessible() {
        override = true;
        return true;
    }

    @Deprecated
    public boolean isAccessible() {
        return override;
    }

    public final boolean canAccess(Object object) {
        return true;
    }
}
