package dev.cloister.conformance.boundary;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** A nested record with every kind of component. */
public record Shape(
        String name,
        Colour colour,
        Point centre,
        List<Point> outline,
        byte[] seal,
        boolean closed,
        char mark) {
    @Override
    public boolean equals(Object other) {
        return other instanceof Shape shape
                && name.equals(shape.name)
                && colour == shape.colour
                && centre.equals(shape.centre)
                && outline.equals(shape.outline)
                && Arrays.equals(seal, shape.seal)
                && closed == shape.closed
                && mark == shape.mark;
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, colour, centre, outline, Arrays.hashCode(seal), closed, mark);
    }
}
