package dev.cloister.codegen.edl;

import dev.cloister.codegen.diagnostics.SourcePosition;
import java.util.List;

/**
 * A parameter of a function or a member of a struct.
 *
 * @param dimensions of a declared array, as written: {@code T a[4][n]}
 */
public record EdlParameter(
        SourcePosition position,
        List<EdlAttribute> attributes,
        EdlType type,
        String name,
        List<String> dimensions) {

    /** The same without positions. */
    EdlParameter withoutPosition() {
        return new EdlParameter(EdlFile.NOWHERE, attributes, type, name, dimensions);
    }
}
