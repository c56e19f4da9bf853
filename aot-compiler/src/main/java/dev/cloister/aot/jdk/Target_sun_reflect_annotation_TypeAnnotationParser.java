package dev.cloister.aot.jdk;

import java.lang.annotation.Annotation;
import java.lang.reflect.GenericDeclaration;

/** {@code sun.reflect.annotation.TypeAnnotationParser}: there is nothing to parse. */
@Substitute("sun/reflect/annotation/TypeAnnotationParser")
final class Target_sun_reflect_annotation_TypeAnnotationParser {
    private Target_sun_reflect_annotation_TypeAnnotationParser() {}

    /** Whether a program ever asks is not known when it is built. */
    public static <D extends GenericDeclaration> Annotation[] parseTypeVariableAnnotations(
            D declaration, int index) {
        throw new UnsupportedOperationException(
                Target_java_lang_reflect_Executable.TYPE_ANNOTATIONS);
    }
}
