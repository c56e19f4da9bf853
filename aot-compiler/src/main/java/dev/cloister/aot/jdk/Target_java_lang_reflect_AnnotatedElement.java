package dev.cloister.aot.jdk;

import java.lang.annotation.Annotation;

/**
 * {@code java.lang.reflect.AnnotatedElement}: what libraries ask of members that they find. Whether
 * they ever do is not known when the enclave is built, so the refusal comes when they ask.
 */
@Substitute("java/lang/reflect/AnnotatedElement")
interface Target_java_lang_reflect_AnnotatedElement {
    default boolean isAnnotationPresent(Class<? extends Annotation> annotation) {
        throw refusal();
    }

    default <T extends Annotation> T[] getAnnotationsByType(Class<T> annotation) {
        throw refusal();
    }

    default <T extends Annotation> T getDeclaredAnnotation(Class<T> annotation) {
        throw refusal();
    }

    default <T extends Annotation> T[] getDeclaredAnnotationsByType(Class<T> annotation) {
        throw refusal();
    }

    private static UnsupportedOperationException refusal() {
        return new UnsupportedOperationException(
                "annotations are not kept in an enclave; pass what they say as values");
    }
}
