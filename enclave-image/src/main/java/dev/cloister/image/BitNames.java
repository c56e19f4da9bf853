package dev.cloister.image;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** Bit sets as people read them. */
final class BitNames {
    private BitNames() {}

    static <T> List<String> of(
            long value, List<T> set, ToLongFunction<T> bit, Function<T, String> name) {
        List<String> names = new ArrayList<>(set.stream().map(name).toList());
        long known = set.stream().mapToLong(bit).reduce(0, (a, b) -> a | b);
        if ((value & ~known) != 0) {
            names.add("0x" + Long.toHexString(value & ~known));
        }
        return List.copyOf(names);
    }
}
