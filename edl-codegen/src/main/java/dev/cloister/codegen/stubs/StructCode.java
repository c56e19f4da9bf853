package dev.cloister.codegen.stubs;

import dev.cloister.codegen.emit.JavaWriter;
import dev.cloister.codegen.emit.NameScope;
import dev.cloister.codegen.model.PrimitiveKind;
import dev.cloister.codegen.model.SizeLimit;
import dev.cloister.codegen.model.WireType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Java code between flat records and their structs. One instance serves one generated class, as
 * {@link WireCode} does. Padding is written as zeros and skipped when it is read: C leaves it
 * undetermined.
 */
final class StructCode {
    private final StructLayouts layouts;
    private final NameScope names;
    private final Map<StructLayout, String> structs = new LinkedHashMap<>();
    private final Map<WireType, String> sequences = new LinkedHashMap<>();

    StructCode(StructLayouts layouts, NameScope names) {
        this.layouts = layouts;
        this.names = names;
    }

    /** A statement that writes a value that travels as structs. */
    Optional<String> write(String out, WireType type, String value, SizeLimit limit, String where) {
        return layouts.use(type)
                .map(use -> call("write", use, type, out + ", " + value, limit, where) + ";");
    }

    /** An expression that reads one. */
    Optional<String> read(String in, WireType type, SizeLimit limit, String where) {
        return layouts.use(type).map(use -> call("read", use, type, in, limit, where));
    }

    private String call(
            String verb,
            StructLayout.Use use,
            WireType type,
            String subject,
            SizeLimit limit,
            String where) {
        String suffix = use.many() ? sequence(type, use.layout()) : struct(use.layout());
        String most = use.many() ? ", " + limit.length() : "";
        return verb + suffix + "(" + subject + most + ", " + where + ")";
    }

    private String struct(StructLayout layout) {
        layout.members().forEach(member -> member.nested().ifPresent(this::struct));
        return structs.computeIfAbsent(layout, l -> names.take("Struct" + l.name()));
    }

    private String sequence(WireType type, StructLayout layout) {
        struct(layout);
        String kind = ((WireType.Sequence) type).kind().label();
        return sequences.computeIfAbsent(type, t -> names.take(kind + "OfStruct" + layout.name()));
    }

    /** Writes the methods that were asked for. */
    void writeMethods(JavaWriter java) {
        sequences.forEach(
                (type, suffix) ->
                        sequenceMethods(
                                java,
                                (WireType.Sequence) type,
                                layouts.use(type).orElseThrow().layout(),
                                suffix));
        structs.forEach(
                (layout, suffix) -> {
                    structWriter(java, layout, suffix);
                    structReader(java, layout, suffix);
                });
    }

    private void structWriter(JavaWriter java, StructLayout layout, String suffix) {
        String type = layout.record().javaName();
        java.blank();
        java.open(
                "private static void write"
                        + suffix
                        + "(WireWriter out, "
                        + type
                        + " value, String where)");
        java.line("Crossing.notNull(value, where);");
        for (int i = 0; i < layout.members().size(); i++) {
            padding(java, "out.writePadding", layout.paddingBefore(i));
            StructLayout.Member member = layout.members().get(i);
            String value = "value." + member.component().name() + "()";
            String at = where(layout, member);
            java.line(
                    member.nested()
                            .map(l -> "write" + struct(l) + "(out, " + value + ", " + at + ");")
                            .orElseGet(() -> writeScalar(member, value, at)));
        }
        padding(java, "out.writePadding", layout.paddingBefore(layout.members().size()));
        java.close();
    }

    private static String writeScalar(StructLayout.Member member, String value, String where) {
        WireType type = member.component().type();
        if (type instanceof WireType.Enumeration) {
            return "out.writeOrdinal(" + value + ", " + where + ");";
        }
        return "out.write"
                + kind(member).capitalName()
                + "("
                + JavaCrossing.primitive(type, value, where)
                + ");";
    }

    private static PrimitiveKind kind(StructLayout.Member member) {
        return ((WireType.Scalar) member.component().type()).kind();
    }

    private void structReader(JavaWriter java, StructLayout layout, String suffix) {
        String type = layout.record().javaName();
        java.blank();
        java.open("private static " + type + " read" + suffix + "(WireReader in, String where)");
        List<String> values = new ArrayList<>();
        for (int i = 0; i < layout.members().size(); i++) {
            padding(java, "in.skipPadding", layout.paddingBefore(i));
            StructLayout.Member member = layout.members().get(i);
            String at = where(layout, member);
            String value = "member" + i;
            values.add(value);
            java.line(
                    member.component().type().javaName()
                            + " "
                            + value
                            + " = "
                            + member.nested()
                                    .map(l -> "read" + struct(l) + "(in, " + at + ")")
                                    .orElseGet(() -> readScalar(member, at))
                            + ";");
        }
        padding(java, "in.skipPadding", layout.paddingBefore(layout.members().size()));
        java.line("return new " + type + "(" + String.join(", ", values) + ");").close();
    }

    private static String readScalar(StructLayout.Member member, String where) {
        WireType type = member.component().type();
        if (type instanceof WireType.Enumeration) {
            int count = ((WireType.Enumeration) type).constantCount();
            return type.javaName() + ".values()[in.readOrdinal(" + count + ", " + where + ")]";
        }
        return "in.read" + kind(member).capitalName() + "()";
    }

    private static String where(StructLayout layout, StructLayout.Member member) {
        return WireCode.literal(
                layout.record().name().simpleName() + "." + member.component().name());
    }

    private static void padding(JavaWriter java, String method, int bytes) {
        if (bytes > 0) {
            java.line(method + "(" + bytes + ");");
        }
    }

    private void sequenceMethods(
            JavaWriter java, WireType.Sequence type, StructLayout layout, String suffix) {
        String element = type.element().type().javaName();
        boolean isArray = type.javaName().endsWith("]");
        java.blank();
        java.open(
                "private static void write"
                        + suffix
                        + "(WireWriter out, "
                        + type.javaName()
                        + " value, int maxCount, String where)");
        String length = isArray ? ".length" : ".size()";
        java.line("Crossing.limit(Crossing.notNull(value, where)" + length + ", maxCount, where);");
        java.open("for (" + element + " element : value)");
        java.line("write" + struct(layout) + "(out, element, where);").close().close();
        java.blank();
        java.open(
                "private static "
                        + type.javaName()
                        + " read"
                        + suffix
                        + "(WireReader in, int maxCount, String where)");
        java.line("int count = in.readStructCount(" + layout.sizeBytes() + ", maxCount, where);");
        String read = "read" + struct(layout) + "(in, where)";
        java.line(type.javaName() + " value = " + CompositeCode.empty(type) + ";");
        java.open("for (int i = 0; i < count; i++)");
        java.line(isArray ? "value[i] = " + read + ";" : "value.add(" + read + ");");
        java.close().line("return value;").close();
    }
}
