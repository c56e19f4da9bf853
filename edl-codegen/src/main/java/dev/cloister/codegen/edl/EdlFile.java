package dev.cloister.codegen.edl;

import dev.cloister.codegen.diagnostics.SourcePosition;
import java.util.List;
import java.util.stream.Stream;

/**
 * An EDL file: {@code enclave { items };}.
 *
 * @param comments of its first line
 * @param closing of its closing brace
 * @param end comments at the end of the file
 */
public record EdlFile(
        EdlComments comments, List<EdlItem> items, EdlComments closing, List<String> end) {

    /** The functions of one side, in the order of their sections. */
    public List<EdlFunction> functions(boolean trusted) {
        return items(EdlItem.Section.class)
                .filter(section -> section.trusted() == trusted)
                .flatMap(section -> section.functions().stream())
                .toList();
    }

    /** The items of one kind, in order. */
    public <T extends EdlItem> Stream<T> items(Class<T> kind) {
        return items.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** The same file without positions: two files that print alike are then equal. */
    public EdlFile withoutPositions() {
        List<EdlItem> bare = items.stream().map(EdlItem::withoutPosition).toList();
        return new EdlFile(comments, bare, closing, end);
    }

    /** What stands for a position that does not matter. */
    static final SourcePosition NOWHERE = new SourcePosition("", 0, 0);
}
