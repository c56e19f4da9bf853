package dev.cloister.codegen.model;

import dev.cloister.codegen.diagnostics.SourcePosition;
import java.util.Set;

/**
 * Where a type is declared that is to cross.
 *
 * @param text for diagnostics: {@code pay(Map)}
 * @param packages those of the generated classes that must be able to name the type
 * @param handles whether handles may cross there: in calls into the enclave
 */
record WirePlace(String text, Set<String> packages, SourcePosition position, boolean handles) {
    WirePlace at(String newText, SourcePosition newPosition) {
        return new WirePlace(newText, packages, newPosition, handles);
    }
}
