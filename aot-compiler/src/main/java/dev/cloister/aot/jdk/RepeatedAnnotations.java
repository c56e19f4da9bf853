package dev.cloister.aot.jdk;

import java.lang.annotation.Annotation;
import java.lang.annotation.AnnotationFormatError;
import java.lang.annotation.Repeatable;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.util.Map;

/** Annotations of one type, those in their container among them (JLS 9.6.3). */
final class RepeatedAnnotations {
    private RepeatedAnnotations() {}

    /** All of a type, in the order of the source. */
    @SuppressWarnings("unchecked")
    static <A extends Annotation> A[] of(
            Map<Class<? extends Annotation>, Annotation> annotations, Class<A> type) {
        Annotation direct = annotations.get(type);
        Annotation container = container(annotations, type);
        A[] contained = container == null ? (A[]) Array.newInstance(type, 0) : values(container);
        if (direct == null) {
            return contained;
        }
        A[] all = (A[]) Array.newInstance(type, contained.length + 1);
        boolean isFirst = container == null || comesFirst(annotations, type);
        System.arraycopy(contained, 0, all, isFirst ? 1 : 0, contained.length);
        all[isFirst ? 0 : contained.length] = (A) direct;
        return all;
    }

    private static Annotation container(
            Map<Class<? extends Annotation>, Annotation> annotations,
            Class<? extends Annotation> type) {
        Repeatable repeatable = type.getDeclaredAnnotation(Repeatable.class);
        return repeatable == null ? null : annotations.get(repeatable.value());
    }

    private static boolean comesFirst(
            Map<Class<? extends Annotation>, Annotation> annotations,
            Class<? extends Annotation> type) {
        Class<? extends Annotation> holder = type.getDeclaredAnnotation(Repeatable.class).value();
        for (Class<? extends Annotation> each : annotations.keySet()) {
            if (each == type || each == holder) {
                return each == type;
            }
        }
        return true;
    }

    @SuppressWarnings("unchecked")
    private static <A extends Annotation> A[] values(Annotation container) {
        try {
            Method value = container.annotationType().getDeclaredMethod("value");
            value.setAccessible(true);
            return (A[]) value.invoke(container);
        } catch (ReflectiveOperationException | ClassCastException wrong) {
            throw new AnnotationFormatError(
                    container + " is an invalid container for repeating annotations");
        }
    }
}
