package dev.cloister.aot.emit;

import dev.cloister.aot.ir.ElementKind;
import dev.cloister.aot.world.WorldClass;
import dev.cloister.aot.world.WorldField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Static fields: references side by side, because they are the collector's roots; primitives as
 * variables of their own.
 */
final class StaticsEmitter {
    private final Program program;
    private final List<WorldField> fields = new ArrayList<>();

    StaticsEmitter(Program program) {
        this.program = program;
        for (WorldClass type : program.world().classes()) {
            type.fields().stream().filter(WorldField::isStatic).forEach(fields::add);
        }
        fields.sort(
                Comparator.comparing((WorldField f) -> f.owner().name())
                        .thenComparing(WorldField::name)
                        .thenComparing(WorldField::descriptor));
        // String constants of fields must be known before the pool is written.
        fields.forEach(field -> initialValue(field));
    }

    void emit(AssemblyWriter out) {
        List<WorldField> references =
                fields.stream()
                        .filter(f -> ElementKind.of(f.descriptor()) == ElementKind.REF)
                        .toList();
        out.align(8).label("clog_static_refs");
        references.forEach(
                field -> out.label(CNames.staticField(field)).line(".quad " + initialValue(field)));
        for (WorldField field : fields) {
            ElementKind kind = ElementKind.of(field.descriptor());
            if (kind != ElementKind.REF) {
                out.align(kind.sizeBytes()).label(CNames.staticField(field));
                out.line(
                        (kind.sizeLog2() == 0
                                        ? ".byte "
                                        : kind.sizeLog2() == 1
                                                ? ".short "
                                                : kind.sizeLog2() == 2 ? ".long " : ".quad ")
                                + initialValue(field));
            }
        }
    }

    void emitCount(AssemblyWriter out) {
        long count =
                fields.stream()
                        .filter(f -> ElementKind.of(f.descriptor()) == ElementKind.REF)
                        .count();
        out.align(4).label("clog_static_ref_count").longs(count);
    }

    private String initialValue(WorldField field) {
        Object value = field.constantValue();
        if (value instanceof String text) {
            return program.string(text);
        }
        if (value instanceof Float number) {
            return Integer.toString(Float.floatToRawIntBits(number));
        }
        if (value instanceof Double number) {
            return Long.toString(Double.doubleToRawLongBits(number));
        }
        if (value instanceof Integer number) {
            return Integer.toString(number);
        }
        return value == null ? "0" : value.toString();
    }
}
