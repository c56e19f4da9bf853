package dev.cloister.codegen.model;

/** A type that may cross the boundary. Everything crosses by value; null never crosses. */
public sealed interface WireType {
    /** How the type is written in Java source. */
    String javaName();

    /** Calls the visitor's method for this type. */
    <R> R accept(Visitor<R> visitor);

    /** One method per type. */
    interface Visitor<R> {
        R nothing(Nothing type);

        R scalar(Scalar type);

        R text(Text type);

        R enumeration(Enumeration type);

        R primitiveArray(PrimitiveArray type);

        R structure(Structure type);

        R sequence(Sequence type);
    }

    /** The result of a {@code void} method. */
    record Nothing() implements WireType {
        @Override
        public String javaName() {
            return "void";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.nothing(this);
        }
    }

    /** A primitive, or its box class, which crosses as the primitive. */
    record Scalar(PrimitiveKind kind, boolean boxed) implements WireType {
        @Override
        public String javaName() {
            return boxed ? kind.boxName() : kind.javaName();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.scalar(this);
        }
    }

    /** A {@code String}. */
    record Text() implements WireType {
        @Override
        public String javaName() {
            return "String";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.text(this);
        }
    }

    /** An enum; crosses as its ordinal. */
    record Enumeration(JavaName name, int constantCount) implements WireType {
        @Override
        public String javaName() {
            return name.sourceName();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.enumeration(this);
        }
    }

    /** An array of primitives. */
    record PrimitiveArray(PrimitiveKind kind) implements WireType {
        @Override
        public String javaName() {
            return kind.javaName() + "[]";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.primitiveArray(this);
        }
    }

    /**
     * A record, by name, because records may be recursive; its components are in {@link
     * TrustedModule#records()}.
     */
    record Structure(JavaName name) implements WireType {
        @Override
        public String javaName() {
            return name.sourceName();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.structure(this);
        }
    }

    /** A {@code List}. */
    record Sequence(WireType element) implements WireType {
        @Override
        public String javaName() {
            return "java.util.List<" + element.javaName() + ">";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.sequence(this);
        }
    }
}
