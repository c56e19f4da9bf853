package dev.cloister.codegen.stubs;

import dev.cloister.codegen.emit.CNames;
import dev.cloister.codegen.model.WireType;
import java.util.stream.Collectors;

/** Short names of types as parts of identifiers: {@code ListOfWage}. Not unique by themselves. */
final class TypeLabels implements WireType.Visitor<String> {
    private static final TypeLabels LABELS = new TypeLabels();

    private TypeLabels() {}

    static String of(WireType type) {
        return type.accept(LABELS);
    }

    @Override
    public String nothing(WireType.Nothing type) {
        return "void";
    }

    @Override
    public String scalar(WireType.Scalar type) {
        return type.javaName();
    }

    @Override
    public String text(WireType.Text type) {
        return "String";
    }

    @Override
    public String enumeration(WireType.Enumeration type) {
        return CNames.mangle(type.name().simpleName());
    }

    @Override
    public String primitiveArray(WireType.PrimitiveArray type) {
        return type.kind().javaName() + "s";
    }

    @Override
    public String library(WireType.Library type) {
        return type.kind().label();
    }

    @Override
    public String structure(WireType.Structure type) {
        String arguments =
                type.arguments().stream()
                        .map(argument -> argument.accept(this))
                        .collect(Collectors.joining("And"));
        String of = arguments.isEmpty() ? "" : "Of" + arguments;
        return CNames.mangle(type.name().simpleName()) + of;
    }

    @Override
    public String variant(WireType.Variant type) {
        return CNames.mangle(type.name().simpleName());
    }

    @Override
    public String sequence(WireType.Sequence type) {
        return type.kind().label() + "Of" + type.element().type().accept(this);
    }

    @Override
    public String mapping(WireType.Mapping type) {
        return "MapOf" + type.key().type().accept(this) + "To" + type.value().type().accept(this);
    }

    @Override
    public String maybe(WireType.Maybe type) {
        return "OptionalOf" + type.type().accept(this);
    }

    @Override
    public String callback(WireType.Callback type) {
        return CNames.mangle(type.service().simpleName());
    }

    @Override
    public String bulk(WireType.Bulk type) {
        return "HostBuffer";
    }

    @Override
    public String handle(WireType.Handle type) {
        return CNames.mangle(type.object().simpleName());
    }
}
