package dev.cloister.image;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The build record of an image as a table: group → name → value. A group is a key of the record,
 * such as {@code nativeSources}; a value that stands alone has the empty name, and a list is one
 * value.
 */
public record BuildFacts(SortedMap<String, SortedMap<String, String>> groups) {
    private static final String RECORD = "record";

    /** Copies. */
    public BuildFacts {
        groups = Collections.unmodifiableSortedMap(new TreeMap<>(groups));
    }

    /** The facts of an image. */
    public static BuildFacts of(ImageMetadata metadata) {
        SortedMap<String, SortedMap<String, String>> groups = new TreeMap<>();
        metadata.build()
                .forEach(
                        (key, text) -> {
                            if (key.equals(RECORD)
                                    && JsonText.parse(text) instanceof Map<?, ?> members) {
                                members.forEach((name, value) -> add(groups, name, value));
                            } else {
                                add(groups, key, text);
                            }
                        });
        return new BuildFacts(groups);
    }

    /** The facts of one group; empty when the record has no such group. */
    public SortedMap<String, String> group(String name) {
        return groups.getOrDefault(name, Collections.emptySortedMap());
    }

    private static void add(
            SortedMap<String, SortedMap<String, String>> groups, Object name, Object value) {
        flatten(groups.computeIfAbsent(name.toString(), key -> new TreeMap<>()), "", value);
    }

    private static void flatten(SortedMap<String, String> group, String name, Object value) {
        if (value instanceof Map<?, ?> members) {
            members.forEach(
                    (key, member) ->
                            flatten(group, name.isEmpty() ? "" + key : name + "." + key, member));
        } else if (value instanceof List<?> elements) {
            group.put(
                    name, elements.stream().map(String::valueOf).collect(Collectors.joining(" ")));
        } else {
            group.put(name, value.toString());
        }
    }
}
