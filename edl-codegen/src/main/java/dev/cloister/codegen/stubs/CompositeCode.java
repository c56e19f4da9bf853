package dev.cloister.codegen.stubs;

import dev.cloister.codegen.emit.JavaWriter;
import dev.cloister.codegen.model.SequenceKind;
import dev.cloister.codegen.model.SizeLimit;
import dev.cloister.codegen.model.TrustedModule;
import dev.cloister.codegen.model.TrustedParameter;
import dev.cloister.codegen.model.WireType;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The two methods of a composite type in a generated class: one writes a value, one reads it back
 * and believes nothing.
 */
final class CompositeCode implements WireType.Visitor<Void> {
    private static final String LIMITED = ", int maxCount, String where";
    private static final String PLAIN = ", String where";

    private final JavaWriter java;
    private final WireCode wire;
    private final TrustedModule module;
    private final String suffix;

    /**
     * @param suffix of the names of both methods
     */
    CompositeCode(JavaWriter java, WireCode wire, TrustedModule module, String suffix) {
        this.java = java;
        this.wire = wire;
        this.module = module;
        this.suffix = suffix;
    }

    private void openWrite(WireType type, String parameters) {
        java.blank();
        java.open(
                "private static void write"
                        + suffix
                        + "("
                        + wire.handleParameters(type)
                        + "WireWriter out, "
                        + type.javaName()
                        + " value"
                        + parameters
                        + ")");
    }

    private void openRead(WireType type, String parameters) {
        java.blank();
        java.open(
                "private static "
                        + type.javaName()
                        + " read"
                        + suffix
                        + "("
                        + wire.handleParameters(type)
                        + "WireReader in"
                        + parameters
                        + ")");
    }

    private String readElement(WireType.Element element) {
        return wire.read("in", element.type(), element.limit(), "where");
    }

    private int minimumBytes(WireType type) {
        return type.accept(new MinimumBytes(module));
    }

    @Override
    public Void structure(WireType.Structure type) {
        List<TrustedParameter> components = module.records().get(type);
        String simple = type.name().simpleName();
        openWrite(type, PLAIN);
        java.line("Crossing.notNull(value, where);").line("out.enter(where);");
        for (TrustedParameter component : components) {
            String where = WireCode.literal(simple + "." + component.name());
            String value = "value." + component.name() + "()";
            java.line(wire.write("out", component.type(), value, component.limit(), where));
        }
        java.line("out.leave();").close();
        openRead(type, PLAIN);
        java.line("in.enter(where);");
        String arguments =
                components.stream()
                        .map(
                                c ->
                                        wire.read(
                                                "in",
                                                c.type(),
                                                c.limit(),
                                                WireCode.literal(simple + "." + c.name())))
                        .collect(Collectors.joining(", "));
        java.line(type.javaName() + " value = new " + type.javaName() + "(" + arguments + ");");
        java.line("in.leave();").line("return value;").close();
        return null;
    }

    @Override
    public Void variant(WireType.Variant type) {
        List<WireType.Structure> permitted = module.variants().get(type.name());
        openWrite(type, PLAIN);
        java.line("Crossing.notNull(value, where);");
        for (int tag = 0; tag < permitted.size(); tag++) {
            WireType.Structure record = permitted.get(tag);
            java.open("if (value instanceof " + record.javaName() + ")");
            java.line("out.writeInt(" + tag + ");");
            String value = "(" + record.javaName() + ") value";
            java.line(wire.write("out", record, value, SizeLimit.DEFAULT, "where"));
            java.line("return;").close();
        }
        java.line("throw Crossing.notPermitted(value, where);").close();
        openRead(type, PLAIN);
        java.open("switch (in.readTag(" + permitted.size() + ", where))");
        for (int tag = 0; tag < permitted.size(); tag++) {
            String label = tag == permitted.size() - 1 ? "default" : "case " + tag;
            String value = wire.read("in", permitted.get(tag), SizeLimit.DEFAULT, "where");
            java.line(label + ": return " + value + ";");
        }
        java.close().close();
        return null;
    }

    @Override
    public Void sequence(WireType.Sequence type) {
        String element = type.element().type().javaName();
        boolean isArray = type.kind() == SequenceKind.ARRAY;
        openWrite(type, LIMITED);
        java.line(
                "out.writeCount(Crossing.notNull(value, where)"
                        + (isArray ? ".length" : ".size()")
                        + ", maxCount, where);");
        java.open("for (" + element + " element : value)");
        java.line(
                wire.write(
                        "out", type.element().type(), "element", type.element().limit(), "where"));
        java.close().close();
        openRead(type, LIMITED);
        int minBytes = minimumBytes(type.element().type());
        java.line("int count = in.readCount(maxCount, " + minBytes + ", where);");
        String read = readElement(type.element());
        java.line(type.javaName() + " value = " + empty(type) + ";");
        java.open("for (int i = 0; i < count; i++)");
        switch (type.kind()) {
            case LIST -> java.line("value.add(" + read + ");");
            case SET -> java.line("WireReader.distinct(value.add(" + read + "), where);");
            case ARRAY -> java.line("value[i] = " + read + ";");
        }
        java.close();
        java.line("return value;").close();
        return null;
    }

    static String empty(WireType.Sequence type) {
        String element = type.element().type().javaName();
        return switch (type.kind()) {
            case LIST -> "new java.util.ArrayList<>(count)";
            case SET -> "new java.util.LinkedHashSet<>()";
            case ARRAY -> {
                int dimensions = element.indexOf('[');
                yield dimensions < 0
                        ? "new " + element + "[count]"
                        : "new "
                                + element.substring(0, dimensions)
                                + "[count]"
                                + element.substring(dimensions);
            }
        };
    }

    @Override
    public Void mapping(WireType.Mapping type) {
        String key = type.key().type().javaName();
        String held = type.value().type().javaName();
        openWrite(type, LIMITED);
        java.line("out.writeCount(Crossing.notNull(value, where).size(), maxCount, where);");
        java.open("for (java.util.Map.Entry<" + key + ", " + held + "> entry : value.entrySet())");
        java.line(
                wire.write(
                        "out", type.key().type(), "entry.getKey()", type.key().limit(), "where"));
        java.line(
                wire.write(
                        "out",
                        type.value().type(),
                        "entry.getValue()",
                        type.value().limit(),
                        "where"));
        java.close().close();
        openRead(type, LIMITED);
        int minBytes = minimumBytes(type.key().type()) + minimumBytes(type.value().type());
        java.line("int count = in.readCount(maxCount, " + minBytes + ", where);");
        java.line(type.javaName() + " value = new java.util.LinkedHashMap<>();");
        java.open("for (int i = 0; i < count; i++)");
        java.line(key + " key = " + readElement(type.key()) + ";");
        java.line(held + " held = " + readElement(type.value()) + ";");
        java.line("WireReader.distinct(value.put(key, held) == null, where);");
        java.close();
        java.line("return value;").close();
        return null;
    }

    @Override
    public Void maybe(WireType.Maybe type) {
        SizeLimit limit = type.limit().orElseThrow();
        openWrite(type, PLAIN);
        java.line("out.writeBoolean(Crossing.notNull(value, where).isPresent());");
        java.open("if (value.isPresent())");
        java.line(wire.write("out", type.type(), "value.get()", limit, "where"));
        java.close().close();
        openRead(type, PLAIN);
        java.open("if (!in.readBoolean())").line("return java.util.Optional.empty();").close();
        java.line(
                "return java.util.Optional.of("
                        + wire.read("in", type.type(), limit, "where")
                        + ");");
        java.close();
        return null;
    }

    @Override
    public Void nothing(WireType.Nothing type) {
        throw WireCode.noWireForm(type);
    }

    @Override
    public Void scalar(WireType.Scalar type) {
        throw WireCode.noWireForm(type);
    }

    @Override
    public Void text(WireType.Text type) {
        throw WireCode.noWireForm(type);
    }

    @Override
    public Void enumeration(WireType.Enumeration type) {
        throw WireCode.noWireForm(type);
    }

    @Override
    public Void primitiveArray(WireType.PrimitiveArray type) {
        throw WireCode.noWireForm(type);
    }

    @Override
    public Void library(WireType.Library type) {
        throw WireCode.noWireForm(type);
    }

    @Override
    public Void callback(WireType.Callback type) {
        throw WireCode.noWireForm(type);
    }

    @Override
    public Void handle(WireType.Handle type) {
        throw WireCode.noWireForm(type);
    }

    @Override
    public Void bulk(WireType.Bulk type) {
        throw WireCode.noWireForm(type);
    }
}
