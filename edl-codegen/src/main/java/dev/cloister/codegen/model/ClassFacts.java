package dev.cloister.codegen.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the rules need to know of one class file, before anything is judged.
 *
 * @param annotations binary names of the class's annotations, dots and all
 * @param objectLimit what {@code @EnclaveObject} says, or its default
 * @param permitted internal names of the subclasses that a sealed class names
 * @param firstLine the first source line of the class that its code mentions, or 0
 */
record ClassFacts(
        JavaName name,
        int access,
        List<String> typeParameters,
        Optional<String> superName,
        List<String> interfaces,
        String sourceFile,
        int firstLine,
        Set<String> annotations,
        int objectLimit,
        List<MethodFacts> methods,
        List<ComponentFacts> components,
        List<String> enumConstants,
        List<String> permitted) {

    /**
     * A method.
     *
     * @param signature the generic signature when there is one, else the descriptor
     * @param parameters one per parameter of the descriptor
     * @param resultLimit from the method's own annotation
     * @param resultLimits of type arguments of the result, by type path
     * @param switchless whether the method itself says {@code @Switchless}
     * @param line its first line of code, or 0
     */
    record MethodFacts(
            String name,
            String descriptor,
            String signature,
            int access,
            List<String> exceptions,
            List<ParameterFacts> parameters,
            Optional<SizeLimit> resultLimit,
            Map<String, SizeLimit> resultLimits,
            boolean switchless,
            int line) {}

    /**
     * A parameter: its name in the source when it is known, the {@code dev.cloister} annotations on
     * it, the limits of its type arguments by type path.
     */
    record ParameterFacts(
            Optional<String> name,
            Map<String, Optional<SizeLimit>> annotations,
            Map<String, SizeLimit> limits) {}

    /** A record component; {@code limits} of its type arguments, by type path. */
    record ComponentFacts(
            String name,
            String signature,
            Optional<SizeLimit> limit,
            Map<String, SizeLimit> limits) {}

    boolean generic() {
        return !typeParameters.isEmpty();
    }

    boolean is(int accessFlag) {
        return (access & accessFlag) != 0;
    }

    Optional<MethodFacts> method(String methodName, String descriptor) {
        return methods.stream()
                .filter(m -> m.name().equals(methodName) && m.descriptor().equals(descriptor))
                .findFirst();
    }
}
