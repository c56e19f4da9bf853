package dev.cloister.codegen.edl;

import dev.cloister.codegen.diagnostics.SourcePosition;
import java.util.List;
import java.util.Optional;

/**
 * A parameter of a function or a member of a struct.
 *
 * @param comments of a member; those of a parameter are with its function
 * @param dimensions of a declared array, as written: {@code T a[4][n]}
 */
public record EdlParameter(
        SourcePosition position,
        EdlComments comments,
        List<EdlAttribute> attributes,
        EdlType type,
        String name,
        List<String> dimensions) {

    /** The same without positions. */
    EdlParameter withoutPosition() {
        return new EdlParameter(EdlFile.NOWHERE, comments, attributes, type, name, dimensions);
    }

    /** True when it has the attribute. */
    public boolean has(String attribute) {
        return attributes.stream().anyMatch(a -> a.name().equals(attribute));
    }

    /** The value of an attribute. */
    public Optional<String> value(String attribute) {
        return attributes.stream()
                .filter(a -> a.name().equals(attribute))
                .findFirst()
                .flatMap(EdlAttribute::value);
    }

    /** True for a declared array. */
    public boolean isArray() {
        return !dimensions.isEmpty();
    }

    /** True when C passes an address: a pointer, an array, or a foreign type said to be one. */
    public boolean isAddress() {
        return isArray() || type.pointers() > 0 || has("isptr") || has("isary");
    }

    /** The attribute, type and name as EDL text. */
    @Override
    public String toString() {
        return EdlPrinter.parameter(this);
    }
}
