package dev.cloister.codegen.edl;

import java.util.Optional;

/**
 * An attribute of a parameter: {@code in}, {@code count=n}.
 *
 * @param value a number or the name of another parameter, for {@code size} and {@code count}
 */
public record EdlAttribute(String name, Optional<String> value) {
    /** An attribute without a value. */
    public static EdlAttribute of(String name) {
        return new EdlAttribute(name, Optional.empty());
    }

    /** An attribute with a value. */
    public static EdlAttribute of(String name, String value) {
        return new EdlAttribute(name, Optional.of(value));
    }

    @Override
    public String toString() {
        return value.map(v -> name + "=" + v).orElse(name);
    }
}
