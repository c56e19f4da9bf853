package dev.cloister.aot.jdk;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Map;

/** {@code java.lang.reflect.RecordComponent}: of records that are declared for reflection. */
@Substitute("java/lang/reflect/RecordComponent")
public final class Target_java_lang_reflect_RecordComponent {
    @Original private Class<?> clazz;
    @Original private String name;
    @Original private Class<?> type;
    @Original private Method accessor;
    @Original private String signature;

    @Original
    private Target_java_lang_reflect_RecordComponent() {}

    /** One component; generated code makes it. */
    static Target_java_lang_reflect_RecordComponent of(
            Class<?> clazz, String name, Class<?> type, Method accessor, String signature) {
        Target_java_lang_reflect_RecordComponent component =
                new Target_java_lang_reflect_RecordComponent();
        component.clazz = clazz;
        component.name = name;
        component.type = type;
        component.accessor = accessor;
        component.signature = signature;
        return component;
    }

    @Refuse(Target_java_lang_reflect_Executable.ANNOTATIONS)
    private native Map<Class<? extends Annotation>, Annotation> declaredAnnotations();

    @Refuse(Target_java_lang_reflect_Executable.ANNOTATIONS)
    public native AnnotatedType getAnnotatedType();

    @Refuse(Target_java_lang_reflect_Executable.ANNOTATIONS)
    public native <A extends Annotation> A getAnnotation(Class<A> annotation);

    @Refuse(Target_java_lang_reflect_Executable.ANNOTATIONS)
    public native Annotation[] getDeclaredAnnotations();

    @Refuse(Target_java_lang_reflect_Executable.GENERICS)
    public native Type getGenericType();
}
