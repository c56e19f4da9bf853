package dev.cloister.codegen.edl;

import dev.cloister.codegen.diagnostics.SourcePosition;
import java.util.List;
import java.util.Optional;

/**
 * A function of a section.
 *
 * @param isPublic {@code public}: a root ecall
 * @param conventions words in front of an ocall: {@code [cdecl]}
 * @param allowed the ecalls an ocall may make, when an {@code allow} clause is there
 * @param suffixes {@code propagate_errno}, {@code transition_using_threads}, in their order
 */
public record EdlFunction(
        SourcePosition position,
        EdlComments comments,
        boolean isPublic,
        List<String> conventions,
        EdlType result,
        String name,
        List<EdlParameter> parameters,
        Optional<List<String>> allowed,
        List<String> suffixes) {

    /** The same without positions. */
    EdlFunction withoutPosition() {
        List<EdlParameter> bare = parameters.stream().map(EdlParameter::withoutPosition).toList();
        return new EdlFunction(
                EdlFile.NOWHERE,
                comments,
                isPublic,
                conventions,
                result,
                name,
                bare,
                allowed,
                suffixes);
    }

    /** The declaration as EDL text, without comments. */
    @Override
    public String toString() {
        return EdlPrinter.function(this);
    }
}
