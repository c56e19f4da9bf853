package dev.cloister.aot.jdk;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;

/** {@code java.lang.reflect.Parameter}: its text has the class, for want of the generic type. */
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

    @Refuse(Target_java_lang_reflect_Executable.ANNOTATIONS)
    public native Annotation[] getDeclaredAnnotations();

    @Refuse(Target_java_lang_reflect_Executable.ANNOTATIONS)
    public native <T extends Annotation> T getAnnotation(Class<T> type);

    @Refuse(Target_java_lang_reflect_Executable.ANNOTATIONS)
    public native AnnotatedType getAnnotatedType();

    @Refuse(Target_java_lang_reflect_Executable.GENERICS)
    public native Type getParameterizedType();
}
