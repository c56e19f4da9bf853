package dev.cloister.aot.jdk;

import java.lang.annotation.Annotation;
import java.util.Map;

/** {@code sun.reflect.annotation.AnnotationParser}: only its last step. */
@Substitute("sun/reflect/annotation/AnnotationParser")
public final class Target_sun_reflect_annotation_AnnotationParser {
    private Target_sun_reflect_annotation_AnnotationParser() {}

    /** An annotation from the values of all its elements. */
    @Original
    public static native Annotation annotationForMap(
            Class<? extends Annotation> type, Map<String, Object> values);
}
