package dev.cloister.aot.jdk;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Modifier;

/**
 * {@code java.lang.reflect.Parameter}: its text has the class, not the generic type, so that what
 * prints objects does not bring the signatures in.
 */
@Substitute("java/lang/reflect/Parameter")
public final class Target_java_lang_reflect_Parameter {
    private Target_java_lang_reflect_Parameter() {}

    @Original
    public native int getModifiers();

    @Original
    public native boolean isVarArgs();

    @Original
    public native Class<?> getType();

    @Original
    public native String getName();

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(Modifier.toString(getModifiers()));
        if (getModifiers() != 0) {
            text.append(' ');
        }
        String type = getType().getTypeName();
        if (isVarArgs()) {
            text.append(type, 0, type.length() - 2).append("...");
        } else {
            text.append(type);
        }
        return text.append(' ').append(getName()).toString();
    }

    @Refuse(Target_java_lang_reflect_Executable.TYPE_ANNOTATIONS)
    public native AnnotatedType getAnnotatedType();
}
