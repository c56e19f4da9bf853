package dev.cloister.codegen.model;

import dev.cloister.codegen.diagnostics.Diagnostics;
import java.util.Optional;

/** Where {@code @MaxSize} has a meaning, and which values. */
final class LimitRules {
    private LimitRules() {}

    /**
     * @param what is limited at the place: a parameter's name, {@code result}
     */
    static void check(
            Optional<SizeLimit> limit,
            WireType type,
            WirePlace place,
            String what,
            Diagnostics diagnostics) {
        if (limit.isEmpty()) {
            return;
        }
        String where = place.text() + " " + what;
        if (limit.get().length() < 1 || limit.get().bytes() < 1) {
            diagnostics.report(
                    place.position(),
                    "limit.range",
                    where,
                    Math.min(limit.get().length(), limit.get().bytes()));
        }
        if (isFixed(type)) {
            diagnostics.report(place.position(), "limit.fixed", where, type.javaName());
        }
    }

    private static boolean isFixed(WireType type) {
        if (type instanceof WireType.Library) {
            return !((WireType.Library) type).kind().isSized();
        }
        return type instanceof WireType.Scalar
                || type instanceof WireType.Enumeration
                || type instanceof WireType.Nothing
                || type instanceof WireType.Callback
                || type instanceof WireType.Handle
                || type instanceof WireType.Bulk
                || type instanceof WireType.Maybe && isFixed(((WireType.Maybe) type).type());
    }
}
