package dev.cloister.codegen.stubs;

import dev.cloister.codegen.emit.CNames;
import dev.cloister.codegen.emit.NameScope;
import dev.cloister.codegen.model.JavaName;
import dev.cloister.codegen.model.PrimitiveKind;
import dev.cloister.codegen.model.SequenceKind;
import dev.cloister.codegen.model.TrustedMethod;
import dev.cloister.codegen.model.TrustedModule;
import dev.cloister.codegen.model.TrustedParameter;
import dev.cloister.codegen.model.TrustedService;
import dev.cloister.codegen.model.WireType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The structs of a module's boundary. A record is flat when all its components are primitives,
 * their boxes, enums or flat records; flat records, and lists and arrays of them, travel as C
 * structs where they are a parameter or a result.
 */
final class StructLayouts {
    /** What is larger travels encoded: records of records of records grow fast. */
    private static final int MAX_BYTES = 4096;

    private final TrustedModule module;
    private final NameScope names;
    private final Map<JavaName, String> labels;
    private final Map<String, StructLayout> layouts = new LinkedHashMap<>();

    private StructLayouts(TrustedModule module, NameScope names) {
        this.module = module;
        this.names = names;
        this.labels =
                CNames.labels(
                        module.records().keySet().stream()
                                .map(WireType.Structure::name)
                                .distinct()
                                .toList());
    }

    /**
     * @param names those that functions and other types of the boundary have
     */
    static StructLayouts of(TrustedModule module, NameScope names) {
        StructLayouts all = new StructLayouts(module, names);
        Map<String, WireType.Structure> used = new TreeMap<>();
        Stream.concat(module.ecalled().stream(), module.hostServices().stream())
                .flatMap(StructLayouts::types)
                .flatMap(type -> record(type).stream())
                .forEach(record -> used.put(record.shape(), record));
        used.values().stream().filter(all::isFlat).forEach(all::layOut);
        return all;
    }

    private static Stream<WireType> types(TrustedService service) {
        return service.methods().stream()
                .flatMap(
                        (TrustedMethod method) ->
                                Stream.concat(
                                        method.parameters().stream().map(TrustedParameter::type),
                                        Stream.of(method.result())));
    }

    /** The record that a type is, or is a list or array of. */
    private static Optional<WireType.Structure> record(WireType type) {
        if (type instanceof WireType.Structure) {
            return Optional.of((WireType.Structure) type);
        }
        return isMany(type)
                ? record(((WireType.Sequence) type).element().type())
                : Optional.empty();
    }

    private static boolean isMany(WireType type) {
        return type instanceof WireType.Sequence
                && ((WireType.Sequence) type).kind() != SequenceKind.SET
                && ((WireType.Sequence) type).element().type() instanceof WireType.Structure;
    }

    /** How a type travels as structs, if it does. */
    Optional<StructLayout.Use> use(WireType type) {
        return record(type)
                .map(record -> layouts.get(record.shape()))
                .map(layout -> new StructLayout.Use(layout, isMany(type)));
    }

    /** All structs, each behind those that it contains. */
    List<StructLayout> all() {
        return List.copyOf(layouts.values());
    }

    private boolean isFlat(WireType.Structure record) {
        int sizeBytes = sizeBytes(record);
        return sizeBytes > 0 && sizeBytes <= MAX_BYTES;
    }

    /** About how many bytes the struct has; none when the record is not flat. */
    private int sizeBytes(WireType.Structure record) {
        int sum = 0;
        for (TrustedParameter component : module.records().get(record)) {
            WireType type = component.type();
            int bytes =
                    type instanceof WireType.Structure && sum <= MAX_BYTES
                            ? sizeBytes((WireType.Structure) type)
                            : scalar(type).map(PrimitiveKind::sizeBytes).orElse(0);
            if (bytes == 0) {
                return 0;
            }
            sum += bytes;
        }
        return sum;
    }

    private static Optional<PrimitiveKind> scalar(WireType type) {
        if (type instanceof WireType.Enumeration) {
            return Optional.of(PrimitiveKind.INT);
        }
        return type instanceof WireType.Scalar
                ? Optional.of(((WireType.Scalar) type).kind())
                : Optional.empty();
    }

    private StructLayout layOut(WireType.Structure record) {
        StructLayout known = layouts.get(record.shape());
        if (known != null) {
            return known;
        }
        List<StructLayout.Member> members = new ArrayList<>();
        NameScope fields = NameScope.c();
        int offset = 0;
        int alignment = 1;
        for (TrustedParameter component : module.records().get(record)) {
            Optional<StructLayout> nested =
                    component.type() instanceof WireType.Structure
                            ? Optional.of(layOut((WireType.Structure) component.type()))
                            : Optional.empty();
            Optional<PrimitiveKind> kind = scalar(component.type());
            int size = nested.map(StructLayout::sizeBytes).orElseGet(() -> kind.get().sizeBytes());
            int aligned = nested.map(StructLayout::alignmentBytes).orElse(size);
            offset = roundUp(offset, aligned);
            members.add(
                    new StructLayout.Member(
                            component,
                            fields.take(CNames.parameter(component.name())),
                            nested.map(StructLayout::cType).orElseGet(() -> kind.get().cName()),
                            offset,
                            size,
                            nested));
            offset += size;
            alignment = Math.max(alignment, aligned);
        }
        StructLayout layout =
                new StructLayout(
                        names.take(label(record)),
                        record,
                        List.copyOf(members),
                        roundUp(offset, alignment),
                        alignment);
        layouts.put(record.shape(), layout);
        return layout;
    }

    private String label(WireType.Structure record) {
        String arguments =
                record.arguments().stream().map(TypeLabels::of).collect(Collectors.joining("And"));
        return labels.get(record.name()) + (arguments.isEmpty() ? "" : "Of" + arguments);
    }

    private static int roundUp(int bytes, int alignment) {
        return (bytes + alignment - 1) / alignment * alignment;
    }
}
