package dev.cloister.codegen.stubs;

import dev.cloister.codegen.emit.CNames;
import dev.cloister.codegen.model.WireType;

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
    public String structure(WireType.Structure type) {
        return CNames.mangle(type.name().simpleName());
    }

    @Override
    public String sequence(WireType.Sequence type) {
        return "ListOf" + type.element().accept(this);
    }
}
