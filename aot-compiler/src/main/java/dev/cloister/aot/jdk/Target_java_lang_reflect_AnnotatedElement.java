package dev.cloister.aot.jdk;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;

/** {@code java.lang.reflect.AnnotatedElement}: only classes inherit annotations. */
@Substitute("java/lang/reflect/AnnotatedElement")
interface Target_java_lang_reflect_AnnotatedElement {
    default <T extends Annotation> T[] getAnnotationsByType(Class<T> annotation) {
        return ((AnnotatedElement) (Object) this).getDeclaredAnnotationsByType(annotation);
    }
}
