package dev.cloister.codegen.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which records have values at all: since null cannot cross, one that always contains itself has
 * none. A collection may be empty, and of a sealed interface one record is enough.
 */
final class FiniteRecords {
    private final Map<WireType.Structure, List<TrustedParameter>> records;
    private final Map<JavaName, List<WireType.Structure>> variants;
    private final Set<String> finite = new TreeSet<>();

    FiniteRecords(
            Map<WireType.Structure, List<TrustedParameter>> records,
            Map<JavaName, List<WireType.Structure>> variants) {
        this.records = records;
        this.variants = variants;
        for (int before = -1; before != finite.size(); ) {
            before = finite.size();
            records.forEach(
                    (record, components) -> {
                        if (components.stream().allMatch(c -> isFinite(c.type()))) {
                            finite.add(record.shape());
                        }
                    });
        }
    }

    /** The records that contain themselves without end, sorted. */
    List<WireType.Structure> endless() {
        return records.keySet().stream()
                .filter(record -> !isFinite(record))
                .filter(record -> contains(record, record, new TreeSet<>()))
                .toList();
    }

    private boolean isFinite(WireType type) {
        if (type instanceof WireType.Structure) {
            return finite.contains(type.shape());
        }
        return !(type instanceof WireType.Variant)
                || variants.get(((WireType.Variant) type).name()).stream().anyMatch(this::isFinite);
    }

    private boolean contains(WireType.Structure outer, WireType sought, Set<String> seen) {
        if (!seen.add(outer.shape())) {
            return false;
        }
        return records.get(outer).stream()
                .map(TrustedParameter::type)
                .flatMap(
                        type ->
                                type instanceof WireType.Variant
                                        ? variants.get(((WireType.Variant) type).name()).stream()
                                        : List.of(type).stream())
                .filter(WireType.Structure.class::isInstance)
                .anyMatch(
                        inner ->
                                inner.equals(sought)
                                        || contains((WireType.Structure) inner, sought, seen));
    }
}
