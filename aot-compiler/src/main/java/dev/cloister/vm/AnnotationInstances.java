package dev.cloister.vm;

import dev.cloister.aot.jdk.Target_sun_reflect_annotation_AnnotationParser;
import java.lang.annotation.Annotation;
import java.util.LinkedHashMap;
import java.util.Map;

/** Makes the annotations that the bodies of {@link Declarations} name. */
public final class AnnotationInstances {
    private AnnotationInstances() {}

    /**
     * One annotation.
     *
     * @param names all elements, in the order of its text
     * @param values what each is; primitives boxed
     */
    public static Annotation of(Class<? extends Annotation> type, String[] names, Object[] values) {
        Map<String, Object> elements = new LinkedHashMap<>();
        for (int i = 0; i < names.length; i++) {
            elements.put(names[i], values[i]);
        }
        return Target_sun_reflect_annotation_AnnotationParser.annotationForMap(type, elements);
    }
}
