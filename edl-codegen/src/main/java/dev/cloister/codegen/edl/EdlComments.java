package dev.cloister.codegen.edl;

import java.util.ArrayList;
import java.util.List;

/**
 * The comments of a declaration, with their delimiters. When a file is only formatted, preprocessor
 * lines travel the same way.
 *
 * @param before on lines of their own in front of it
 * @param after behind it, on its last line
 */
public record EdlComments(List<String> before, List<String> after) {
    /** No comments. */
    public static final EdlComments NONE = new EdlComments(List.of(), List.of());

    /** Comments in front only. */
    public static EdlComments before(List<String> comments) {
        return new EdlComments(List.copyOf(comments), List.of());
    }

    /** These, with others in front of them. */
    EdlComments precededBy(List<String> others) {
        List<String> all = new ArrayList<>(others);
        all.addAll(before);
        return new EdlComments(List.copyOf(all), after);
    }
}
