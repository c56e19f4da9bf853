package dev.cloister.codegen.edl;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An EDL file with everything that it imports. */
public final class EdlProgram {
    private final String name;
    private final List<EdlFunction> ecalls;
    private final List<EdlFunction> ocalls;
    private final List<String> includes;
    private final List<EdlItem> types;

    /** Of a name the first one counts; a file of thousands asks for each many times. */
    private final Map<String, EdlItem.Structure> structures = new HashMap<>();

    EdlProgram(
            String name,
            List<EdlFunction> ecalls,
            List<EdlFunction> ocalls,
            List<String> includes,
            List<EdlItem> types) {
        this.name = name;
        this.ecalls = ecalls;
        this.ocalls = ocalls;
        this.includes = includes;
        this.types = types;
        for (EdlItem type : types) {
            if (type instanceof EdlItem.Structure structure) {
                structures.putIfAbsent(structure.name(), structure);
            }
        }
    }

    /** Name of the enclave: the file's name without its ending. */
    public String name() {
        return name;
    }

    /** Own ones in order, then imported ones in order: the position is the id. */
    public List<EdlFunction> ecalls() {
        return ecalls;
    }

    /** As {@link #ecalls}. */
    public List<EdlFunction> ocalls() {
        return ocalls;
    }

    /** Headers, each once. */
    public List<String> includes() {
        return includes;
    }

    /** Enums, structs and unions, each once. */
    public List<EdlItem> types() {
        return types;
    }

    /** The struct or union of that name. */
    public Optional<EdlItem.Structure> structure(String structureName) {
        return Optional.ofNullable(structures.get(structureName));
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
