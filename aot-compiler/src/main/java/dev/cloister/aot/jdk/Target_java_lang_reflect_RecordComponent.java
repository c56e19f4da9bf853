package dev.cloister.aot.jdk;

import dev.cloister.vm.Declarations;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
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

    private Map<Class<? extends Annotation>, Annotation> declaredAnnotations() {
        return ClassAnnotations.byType(
                Declarations.componentAnnotations(clazz.getName() + "." + name));
    }

    @Refuse(Target_java_lang_reflect_Executable.TYPE_ANNOTATIONS)
    public native AnnotatedType getAnnotatedType();
}
