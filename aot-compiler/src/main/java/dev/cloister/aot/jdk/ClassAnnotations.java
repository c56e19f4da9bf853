package dev.cloister.aot.jdk;

import dev.cloister.vm.Declarations;
import java.lang.annotation.Annotation;
import java.lang.annotation.Inherited;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What the annotation methods of {@code java.lang.Class} answer; made once for each class. */
final class ClassAnnotations {
    private static final Map<Class<?>, Map<Class<? extends Annotation>, Annotation>> DECLARED =
            new ConcurrentHashMap<>();

    private ClassAnnotations() {}

    /** By annotation type, in the order of the class file. */
    static Map<Class<? extends Annotation>, Annotation> declared(Class<?> type) {
        Map<Class<? extends Annotation>, Annotation> known = DECLARED.get(type);
        if (known == null) {
            known = byType(Declarations.annotations(type));
            Map<Class<? extends Annotation>, Annotation> first = DECLARED.putIfAbsent(type, known);
            known = first == null ? known : first;
        }
        return known;
    }

    /** Those of the superclasses that are inherited, then the class's own. */
    static Map<Class<? extends Annotation>, Annotation> present(Class<?> type) {
        Class<?> parent = type.getSuperclass();
        Map<Class<? extends Annotation>, Annotation> own = declared(type);
        if (parent == null) {
            return own;
        }
        Map<Class<? extends Annotation>, Annotation> all = new LinkedHashMap<>();
        present(parent)
                .forEach(
                        (annotation, value) -> {
                            if (isInherited(annotation)) {
                                all.put(annotation, value);
                            }
                        });
        all.putAll(own);
        return all;
    }

    /** Of the class itself or, when the annotation is inherited, of the nearest class with any. */
    static <A extends Annotation> A[] associated(Class<?> type, Class<A> annotation) {
        A[] found = RepeatedAnnotations.of(declared(type), annotation);
        Class<?> parent = type.getSuperclass();
        return found.length == 0 && parent != null && isInherited(annotation)
                ? associated(parent, annotation)
                : found;
    }

    private static boolean isInherited(Class<? extends Annotation> annotation) {
        return declared(annotation).containsKey(Inherited.class);
    }

    /** {@code annotations}: null for none. */
    static Map<Class<? extends Annotation>, Annotation> byType(Annotation[] annotations) {
        Map<Class<? extends Annotation>, Annotation> byType = new LinkedHashMap<>();
        for (int i = 0; annotations != null && i < annotations.length; i++) {
            byType.put(annotations[i].annotationType(), annotations[i]);
        }
        return byType;
    }
}
