package dev.cloister.codegen.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A type that may cross the boundary. All but callbacks, handles and buffers crosses by value; null
 * never crosses.
 */
public sealed interface WireType {
    /** How the type is written in Java source. */
    String javaName();

    /** The Java name with the limits of elements: {@code java.util.List<String{10}>}. */
    default String shape() {
        return javaName();
    }

    /** Calls the visitor's method for this type. */
    <R> R accept(Visitor<R> visitor);

    /** One method per type. */
    interface Visitor<R> {
        R nothing(Nothing type);

        R scalar(Scalar type);

        R text(Text type);

        R enumeration(Enumeration type);

        R primitiveArray(PrimitiveArray type);

        R library(Library type);

        R structure(Structure type);

        R variant(Variant type);

        R sequence(Sequence type);

        R mapping(Mapping type);

        R maybe(Maybe type);

        R callback(Callback type);

        R handle(Handle type);

        R bulk(Bulk type);
    }

    /** What a collection holds, and how large one may be. */
    record Element(WireType type, SizeLimit limit) {
        String shape() {
            return type.shape() + limit.suffix();
        }
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

    /** A value class of the class library. */
    record Library(LibraryKind kind) implements WireType {
        @Override
        public String javaName() {
            return kind.javaName();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.library(this);
        }
    }

    /**
     * A record, by name, because records may be recursive; its components are in {@link
     * TrustedModule#records()}.
     *
     * @param arguments of a generic record, else empty
     */
    record Structure(JavaName name, List<WireType> arguments) implements WireType {
        @Override
        public String javaName() {
            return name.sourceName() + joined(WireType::javaName);
        }

        @Override
        public String shape() {
            return name.sourceName() + joined(WireType::shape);
        }

        private String joined(java.util.function.Function<WireType, String> text) {
            return arguments.isEmpty()
                    ? ""
                    : arguments.stream().map(text).collect(Collectors.joining(", ", "<", ">"));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.structure(this);
        }
    }

    /**
     * A sealed interface of records, by name; crosses as the position among its records, which are
     * in {@link TrustedModule#variants()}, and the record.
     */
    record Variant(JavaName name) implements WireType {
        @Override
        public String javaName() {
            return name.sourceName();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.variant(this);
        }
    }

    /** A {@code List}, a {@code Set}, or an array of references. */
    record Sequence(SequenceKind kind, Element element) implements WireType {
        @Override
        public String javaName() {
            return kind.javaName(element.type().javaName());
        }

        @Override
        public String shape() {
            return kind.javaName(element.shape());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.sequence(this);
        }
    }

    /** A {@code Map}. */
    record Mapping(Element key, Element value) implements WireType {
        @Override
        public String javaName() {
            return "java.util.Map<" + key.type().javaName() + ", " + value.type().javaName() + ">";
        }

        @Override
        public String shape() {
            return "java.util.Map<" + key.shape() + ", " + value.shape() + ">";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.mapping(this);
        }
    }

    /**
     * An {@code Optional}.
     *
     * @param limit of what it holds, when it says so itself; else the place's limit counts
     */
    record Maybe(WireType type, Optional<SizeLimit> limit) implements WireType {
        @Override
        public String javaName() {
            return "java.util.Optional<" + type.javaName() + ">";
        }

        @Override
        public String shape() {
            String own = limit.map(SizeLimit::suffix).orElse("");
            return "java.util.Optional<" + type.shape() + own + ">";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.maybe(this);
        }
    }

    /** A host service that is lent to one call; crosses as a number that the host gives it. */
    record Callback(JavaName service) implements WireType {
        @Override
        public String javaName() {
            return service.sourceName();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.callback(this);
        }
    }

    /**
     * An object that lives in the enclave; crosses as the number of a handle, also inside others.
     */
    record Handle(JavaName object) implements WireType {
        @Override
        public String javaName() {
            return object.sourceName();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.handle(this);
        }
    }

    /** A {@code HostBuffer} that is lent to one call; crosses as addresses and sizes. */
    record Bulk() implements WireType {
        /** Internal name. */
        static final String CLASS = "dev/cloister/HostBuffer";

        @Override
        public String javaName() {
            return CLASS.replace('/', '.');
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.bulk(this);
        }
    }
}
