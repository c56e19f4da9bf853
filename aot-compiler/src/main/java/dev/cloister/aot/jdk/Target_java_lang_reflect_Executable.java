package dev.cloister.aot.jdk;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Parameter;
import java.util.Map;

/** {@code java.lang.reflect.Executable}: names of parameters and annotations are not kept. */
@Substitute("java/lang/reflect/Executable")
public abstract class Target_java_lang_reflect_Executable
        extends Target_java_lang_reflect_AccessibleObject {
    static final String ANNOTATIONS =
            "annotations are not kept in an enclave; pass what they say as values";
    static final String GENERICS =
            "generic signatures are not kept in an enclave; pass the type as a Class value";

    @Original
    native void printModifiersIfNonzero(StringBuilder text, int mask, boolean isDefault);

    @Original
    native void specificToStringHeader(StringBuilder text);

    /** The original's text without its streams: every object's {@code toString} is reached. */
    String sharedToString(
            int mask, boolean isDefault, Class<?>[] parameterTypes, Class<?>[] exceptionTypes) {
        StringBuilder text = new StringBuilder();
        printModifiersIfNonzero(text, mask, isDefault);
        specificToStringHeader(text);
        text.append('(');
        append(text, parameterTypes);
        text.append(')');
        if (exceptionTypes.length > 0) {
            append(text.append(" throws "), exceptionTypes);
        }
        return text.toString();
    }

    private static void append(StringBuilder text, Class<?>[] types) {
        for (int i = 0; i < types.length; i++) {
            text.append(i == 0 ? "" : ",").append(types[i].getTypeName());
        }
    }

    /** Null: the class file says nothing, parameters are called arg0, arg1. */
    private Parameter[] getParameters0() {
        return null;
    }

    @Refuse(ANNOTATIONS)
    private native Map<Class<? extends Annotation>, Annotation> declaredAnnotations();

    @Refuse(ANNOTATIONS)
    native Annotation[][] sharedGetParameterAnnotations(Class<?>[] types, byte[] annotations);

    @Refuse(ANNOTATIONS)
    native byte[] getTypeAnnotationBytes();

    @Refuse(ANNOTATIONS)
    public native AnnotatedType getAnnotatedReceiverType();
}
