package dev.cloister.aot.emit;

import dev.cloister.aot.ir.ElementKind;
import dev.cloister.aot.world.ClosedWorld;
import dev.cloister.aot.world.WorldClass;
import dev.cloister.aot.world.WorldField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where instance fields lie. An object begins with the 8 bytes of its header, then come the
 * superclass's fields, then its own: the largest that fits the current alignment first, then by
 * name, so that holes stay at the end and the layout of a class depends on nothing but its
 * superclasses.
 */
final class FieldLayout {
    static final int HEADER_BYTES = 8;
    private static final int REFERENCE_BYTES = 8;

    private final Map<String, Integer> offsets = new HashMap<>();
    private final Map<WorldClass, Integer> ends = new HashMap<>();
    private final Map<WorldClass, List<WorldField>> references = new HashMap<>();

    FieldLayout(ClosedWorld world) {
        world.classes().forEach(this::layOut);
    }

    /** Bytes from the object to the field. */
    int offsetOf(WorldField field) {
        return offsets.get(key(field));
    }

    /** Size of an instance, header included, a multiple of 8. */
    int sizeBytes(WorldClass type) {
        return align(ends.get(type), 8);
    }

    /** Offsets of the reference fields that the collector follows, ascending. */
    List<Integer> referenceOffsets(WorldClass type) {
        return references.get(type).stream().map(this::offsetOf).sorted().toList();
    }

    private int layOut(WorldClass type) {
        Integer known = ends.get(type);
        if (known != null) {
            return known;
        }
        int end = HEADER_BYTES;
        List<WorldField> refs = new ArrayList<>();
        if (type.superclass().isPresent() && !type.isInterface() && !type.isArray()) {
            end = layOut(type.superclass().get());
            refs.addAll(references.get(type.superclass().get()));
        }
        List<WorldField> open =
                new ArrayList<>(type.fields().stream().filter(f -> !f.isStatic()).toList());
        open.sort(
                Comparator.comparing((WorldField f) -> -sizeOf(f)).thenComparing(WorldField::name));
        while (!open.isEmpty()) {
            WorldField next = next(type, open, end);
            open.remove(next);
            end = align(end, sizeOf(next));
            offsets.put(key(next), end);
            end += sizeOf(next);
            if (isFollowed(next)) {
                refs.add(next);
            }
        }
        ends.put(type, end);
        references.put(type, refs);
        return end;
    }

    private static WorldField next(WorldClass type, List<WorldField> open, int end) {
        if (type.name().equals("java/lang/Class") && end == HEADER_BYTES) {
            // Contract of runtime.h: the id of a mirror is its first field.
            return open.stream().filter(f -> f.name().equals("id")).findFirst().orElse(open.get(0));
        }
        return open.stream()
                .filter(f -> end % sizeOf(f) == 0)
                .findFirst()
                .orElse(open.get(open.size() - 1));
    }

    /**
     * The collector treats the referent of a Reference by its strength, so the map leaves it out.
     */
    private static boolean isFollowed(WorldField field) {
        boolean isReferent =
                field.owner().name().equals("java/lang/ref/Reference")
                        && field.name().equals("referent");
        return ElementKind.of(field.descriptor()) == ElementKind.REF && !isReferent;
    }

    private static int sizeOf(WorldField field) {
        ElementKind kind = ElementKind.of(field.descriptor());
        return kind == ElementKind.REF ? REFERENCE_BYTES : kind.sizeBytes();
    }

    private static int align(int value, int alignment) {
        return (value + alignment - 1) / alignment * alignment;
    }

    private static String key(WorldField field) {
        return field.owner().name() + '.' + field.name() + ':' + field.descriptor();
    }
}
