package dev.cloister.codegen.edl;

import dev.cloister.codegen.diagnostics.SourcePosition;
import java.util.List;

/**
 * An EDL file: {@code enclave { items };}.
 *
 * @param comments in front of {@code enclave}
 * @param closingComments in front of the closing brace
 */
public record EdlFile(List<String> comments, List<EdlItem> items, List<String> closingComments) {

    /** The functions of one side, in the order of their sections. */
    public List<EdlFunction> functions(boolean trusted) {
        return items.stream()
                .filter(EdlItem.Section.class::isInstance)
                .map(EdlItem.Section.class::cast)
                .filter(section -> section.trusted() == trusted)
                .flatMap(section -> section.functions().stream())
                .toList();
    }

    /** The same file without positions: two files that print alike are then equal. */
    public EdlFile withoutPositions() {
        return new EdlFile(
                comments, items.stream().map(EdlItem::withoutPosition).toList(), closingComments);
    }

    /** What stands for a position that does not matter. */
    static final SourcePosition NOWHERE = new SourcePosition("", 0, 0);
}
