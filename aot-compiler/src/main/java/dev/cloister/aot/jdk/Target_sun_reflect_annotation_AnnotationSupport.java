package dev.cloister.aot.jdk;

import java.lang.annotation.Annotation;
import java.util.Map;

/** {@code sun.reflect.annotation.AnnotationSupport}: without the parser of class files. */
@Substitute(value = "sun/reflect/annotation/AnnotationSupport", whole = true)
final class Target_sun_reflect_annotation_AnnotationSupport {
    private Target_sun_reflect_annotation_AnnotationSupport() {}

    public static <A extends Annotation> A[] getDirectlyAndIndirectlyPresent(
            Map<Class<? extends Annotation>, Annotation> annotations, Class<A> type) {
        return RepeatedAnnotations.of(annotations, type);
    }

    public static <A extends Annotation> A[] getAssociatedAnnotations(
            Map<Class<? extends Annotation>, Annotation> annotations,
            Class<?> declaring,
            Class<A> type) {
        return ClassAnnotations.associated(declaring, type);
    }
}
