package dev.cloister.codegen.edl;

import java.util.Optional;

/** Where imported and included files come from. */
@FunctionalInterface
public interface EdlSources {
    /** The file {@code name} as it is written in {@code importer}, or nothing. */
    Optional<Source> find(String importer, String name);

    /** No other files. */
    static EdlSources none() {
        return (importer, name) -> Optional.empty();
    }

    /**
     * A file.
     *
     * @param name as messages show it; the same file always has the same name
     */
    record Source(String name, String text) {}
}
