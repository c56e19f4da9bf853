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
