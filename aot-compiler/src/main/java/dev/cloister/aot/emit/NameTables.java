package dev.cloister.aot.emit;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Length-prefixed names (clo_bytes), each once; and the expression for a 32-bit offset in read-only
 * tables.
 */
final class NameTables {
    /**
     * ELF has relocations for the distance from here, not from the image base: see clo_at in
     * runtime.h.
     */
    static final String BASE = "clog_tables";

    private final Map<String, String> labels = new LinkedHashMap<>();

    /** The offset of a symbol, as the fields of clo_class hold it. */
    static String offset(String symbol) {
        return symbol + "-" + BASE;
    }

    /** The offset of a name; it will be emitted. */
    String offsetOf(String name) {
        return offset(labels.computeIfAbsent(name, n -> "name_" + labels.size()));
    }

    void emit(AssemblyWriter out) {
        labels.forEach(
                (name, label) -> {
                    byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
                    out.align(4).line(label + ":").longs(bytes.length).bytes(bytes);
                });
    }
}
