package dev.cloister.codegen.edl;

import java.util.List;
import java.util.Optional;

/**
 * An EDL file with everything that it imports.
 *
 * @param name of the enclave: the file's name without its ending
 * @param ecalls own ones in order, then imported ones in order: the position is the id
 * @param ocalls likewise
 * @param includes headers, each once
 * @param types enums, structs and unions, each once
 */
public record EdlProgram(
        String name,
        List<EdlFunction> ecalls,
        List<EdlFunction> ocalls,
        List<String> includes,
        List<EdlItem> types) {

    /** The struct or union of that name. */
    public Optional<EdlItem.Structure> structure(String structureName) {
        return types.stream()
                .filter(EdlItem.Structure.class::isInstance)
                .map(EdlItem.Structure.class::cast)
                .filter(structure -> structure.name().equals(structureName))
                .findFirst();
    }

    /** The struct that a type names and that is copied with what its pointers point to. */
    public Optional<EdlItem.Structure> deepCopied(EdlType type) {
        String base = type.base();
        String named = base.startsWith("struct ") ? base.substring("struct ".length()) : base;
        return named.indexOf(' ') >= 0
                ? Optional.empty()
                : structure(named).filter(s -> !s.union() && s.deepCopied());
    }
}
