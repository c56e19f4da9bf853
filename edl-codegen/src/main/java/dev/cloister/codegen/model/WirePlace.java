package dev.cloister.codegen.model;

import dev.cloister.codegen.diagnostics.SourcePosition;
import java.util.Set;

/**
 * Where a type is declared that is to cross.
 *
 * @param text for diagnostics: {@code pay(Map)}
 * @param packages those of the generated classes that must be able to name the type
 */
record WirePlace(String text, Set<String> packages, SourcePosition position) {
    WirePlace at(String newText, SourcePosition newPosition) {
        return new WirePlace(newText, packages, newPosition);
    }
}
