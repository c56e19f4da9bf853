package dev.cloister.codegen.model;

import dev.cloister.codegen.diagnostics.SourcePosition;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A method that is called across the boundary.
 *
 * @param descriptor of the interface's method, as in class files
 * @param exceptions the classes of the {@code throws} clause, in its order
 * @param switchless whether its calls may be handed to a thread that waits on the other side
 */
public record TrustedMethod(
        String name,
        String descriptor,
        List<TrustedParameter> parameters,
        WireType result,
        SizeLimit resultLimit,
        List<DeclaredException> exceptions,
        boolean switchless,
        SourcePosition position) {
    /** The signature as a reader of the source knows it: {@code double average(int[] wages)}. */
    public String javaSignature() {
        return parameters.stream()
                .map(parameter -> parameter.type().javaName() + " " + parameter.name())
                .collect(Collectors.joining(", ", result.javaName() + " " + name + "(", ")"));
    }

    /**
     * A class of a {@code throws} clause.
     *
     * @param takesMessage whether generated code can make one with {@code new X(String)}
     */
    public record DeclaredException(JavaName name, boolean takesMessage) {}
}
