package dev.cloister.codegen.model;

/** A parameter of a method, or a component of a record, that crosses the boundary. */
public record TrustedParameter(String name, WireType type, SizeLimit limit, Direction direction) {
    /** One that is copied in. */
    public TrustedParameter(String name, WireType type, SizeLimit limit) {
        this(name, type, limit, Direction.IN);
    }

    /** The parameter with its limits and direction: {@code out byte[]{4096} buffer}. */
    public String shape() {
        String way = direction == Direction.IN ? "" : direction.label() + " ";
        return way + type.shape() + limit.suffix() + " " + name;
    }
}
