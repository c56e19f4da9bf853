package dev.cloister.aot.emit;

import dev.cloister.aot.world.ClosedWorld;
import dev.cloister.aot.world.WorldClass;
import dev.cloister.aot.world.WorldField;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * String constants as objects in writable data, hash included: a constant's address is the interned
 * string.
 */
final class StringPoolEmitter {
    private final Program program;
    private final WorldClass string;
    private final int stringId;
    private final int bytesId;

    StringPoolEmitter(Program program) {
        ClosedWorld world = program.world();
        this.program = program;
        this.string = world.classNamed("java/lang/String");
        this.stringId = string.id();
        this.bytesId = world.classNamed("[B").id();
    }

    void emitObjects(AssemblyWriter out) {
        program.strings().forEach(value -> emit(value, out));
    }

    /** The list of all constants, for String.intern. */
    void emitList(AssemblyWriter out) {
        out.align(4).label("clog_string_constant_count").longs(program.strings().size());
        out.label("clog_string_constants");
        program.strings().forEach(value -> out.longs(NameTables.offset(CNames.string(value))));
    }

    private void emit(String value, AssemblyWriter out) {
        String symbol = CNames.string(value);
        boolean isLatin1 = value.chars().allMatch(c -> c < 256);
        byte[] bytes = isLatin1 ? value.getBytes(StandardCharsets.ISO_8859_1) : utf16(value);
        out.align(8).line(symbol + "_b:").longs(bytesId, 0, bytes.length, 0).bytes(bytes);
        out.align(8).label(symbol).longs(stringId, 0);
        Map<Integer, WorldField> byOffset = new TreeMap<>();
        string.fields().stream()
                .filter(f -> !f.isStatic())
                .forEach(f -> byOffset.put(program.layout().offsetOf(f), f));
        int position = FieldLayout.HEADER_BYTES;
        for (Map.Entry<Integer, WorldField> entry : byOffset.entrySet()) {
            skip(entry.getKey() - position, out);
            position = entry.getKey() + field(entry.getValue(), value, symbol, isLatin1, out);
        }
        skip(program.layout().sizeBytes(string) - position, out);
    }

    private static void skip(int bytes, AssemblyWriter out) {
        if (bytes > 0) {
            out.line(".skip " + bytes);
        }
    }

    /** Writes one field; answers its size. */
    private static int field(
            WorldField field, String value, String symbol, boolean isLatin1, AssemblyWriter out) {
        switch (field.name()) {
            case "value" -> out.line(".quad " + symbol + "_b");
            case "coder" -> out.line(".byte " + (isLatin1 ? 0 : 1));
            case "hash" -> out.longs(value.hashCode());
            case "hashIsZero" -> out.line(".byte " + (value.hashCode() == 0 ? 1 : 0));
            default ->
                    throw new IllegalStateException(
                            "java.lang.String."
                                    + field.name()
                                    + ": a field that string constants do not know; teach StringPoolEmitter");
        }
        return dev.cloister.aot.ir.ElementKind.of(field.descriptor()).sizeBytes();
    }

    private static byte[] utf16(String value) {
        byte[] bytes = new byte[2 * value.length()];
        for (int i = 0; i < value.length(); i++) {
            bytes[2 * i] = (byte) value.charAt(i);
            bytes[2 * i + 1] = (byte) (value.charAt(i) >> 8);
        }
        return bytes;
    }
}
