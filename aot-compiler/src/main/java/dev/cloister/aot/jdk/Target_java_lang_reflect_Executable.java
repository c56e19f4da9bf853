package dev.cloister.aot.jdk;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Parameter;
import java.util.Map;

/** {@code java.lang.reflect.Executable}: names of parameters are not kept. */
@Substitute("java/lang/reflect/Executable")
public abstract class Target_java_lang_reflect_Executable
        extends Target_java_lang_reflect_AccessibleObject {
    static final String TYPE_ANNOTATIONS =
            "annotations of types are not kept in an enclave; annotate the declaration";

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

    private Map<Class<? extends Annotation>, Annotation> declaredAnnotations() {
        return ClassAnnotations.byType(slotAnnotations());
    }

    abstract Annotation[] slotAnnotations();

    /**
     * Of as many parameters as the class file tells of, and none for those before them, which the
     * compiler added.
     */
    static Annotation[][] padded(Annotation[][] known, int parameters) {
        int added = known == null ? parameters : parameters - known.length;
        Annotation[][] all = new Annotation[parameters][];
        for (int i = 0; i < parameters; i++) {
            all[i] = i < added ? new Annotation[0] : known[i - added];
        }
        return all;
    }

    @Refuse(TYPE_ANNOTATIONS)
    native byte[] getTypeAnnotationBytes();

    @Refuse(TYPE_ANNOTATIONS)
    public native AnnotatedType getAnnotatedReceiverType();
}
