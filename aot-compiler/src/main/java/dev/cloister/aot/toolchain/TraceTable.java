package dev.cloister.aot.toolchain;

import dev.cloister.aot.emit.MethodSymbol;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes {@code clo_trace_table} (native/runtime/trace.h): from return addresses to Java frames.
 * Same sites, same bytes.
 */
final class TraceTable {
    /**
     * The symbol that the runtime looks for, and the section that the linker script puts behind
     * everything else.
     */
    static final String SYMBOL = "clog_trace_table";

    static final String SECTION = ".clo_trace";

    private static final int MAGIC = 0x31637274;
    private static final int HEADER_BYTES = 32;
    private static final int FRAME_BYTES = 20;

    private final Map<FrameRecord, Integer> frames = new LinkedHashMap<>();
    private final Map<String, Integer> names = new LinkedHashMap<>();
    private final ByteArrayOutputStream nameBytes = new ByteArrayOutputStream();

    private TraceTable() {}

    /** The whole blob; sites ascend by address. */
    static byte[] of(List<TraceSite> sites) {
        return new TraceTable().write(sites);
    }

    /** An assembly file that puts a blob, read from {@code file}, into its section. */
    static String assembly(String file) {
        return """
                .section %s,"a",@progbits
                .balign 16
                .globl %s
                .hidden %s
                %s:
                .incbin "%s"
                .section .note.GNU-stack,"",@progbits
                """
                .formatted(SECTION, SYMBOL, SYMBOL, SYMBOL, file);
    }

    private byte[] write(List<TraceSite> sites) {
        int[] innermost = sites.stream().mapToInt(site -> recordOf(site.frames())).toArray();
        int addressesOffset = HEADER_BYTES;
        int innermostOffset = addressesOffset + sites.size() * Integer.BYTES;
        int framesOffset = innermostOffset + sites.size() * Integer.BYTES;
        int namesOffset = framesOffset + frames.size() * FRAME_BYTES;
        int sizeBytes = namesOffset + nameBytes.size();
        ByteBuffer table = ByteBuffer.allocate(sizeBytes).order(ByteOrder.LITTLE_ENDIAN);
        table.putInt(MAGIC)
                .putInt(sites.size())
                .putInt(frames.size())
                .putInt(addressesOffset)
                .putInt(innermostOffset);
        table.putInt(framesOffset).putInt(sizeBytes).putInt(0);
        for (TraceSite site : sites) {
            table.putInt(Math.toIntExact(site.returnAddress()));
        }
        for (int index : innermost) {
            table.putInt(index);
        }
        for (FrameRecord frame : frames.keySet()) {
            table.putInt(namesOffset + frame.className()).putInt(namesOffset + frame.methodName());
            table.putInt(frame.file() < 0 ? 0 : namesOffset + frame.file());
            table.putInt(frame.line()).putInt(frame.inlinedInto());
        }
        return table.put(nameBytes.toByteArray()).array();
    }

    /**
     * Index of the record of the innermost frame. Outer frames get their records first, so indices
     * fall outwards.
     */
    private int recordOf(List<TraceSite.Frame> innermostFirst) {
        int inlinedInto = 0;
        for (int depth = innermostFirst.size() - 1; depth >= 0; depth--) {
            TraceSite.Frame frame = innermostFirst.get(depth);
            MethodSymbol method = frame.method();
            int file = method.sourceFile().map(this::nameOf).orElse(-1);
            FrameRecord wanted =
                    new FrameRecord(
                            nameOf(method.className()),
                            nameOf(method.methodName()),
                            file,
                            frame.line(),
                            inlinedInto);
            Integer known = frames.putIfAbsent(wanted, frames.size());
            inlinedInto = 1 + (known != null ? known : frames.size() - 1);
        }
        return inlinedInto - 1;
    }

    /** Offset of a clo_bytes from the first name. */
    private int nameOf(String name) {
        Integer known = names.get(name);
        if (known != null) {
            return known;
        }
        int offset = nameBytes.size();
        byte[] utf8 = name.getBytes(StandardCharsets.UTF_8);
        nameBytes.writeBytes(
                ByteBuffer.allocate(Integer.BYTES)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putInt(utf8.length)
                        .array());
        nameBytes.writeBytes(utf8);
        while (nameBytes.size() % Integer.BYTES != 0) {
            nameBytes.write(0);
        }
        names.put(name, offset);
        return offset;
    }

    private record FrameRecord(
            int className, int methodName, int file, int line, int inlinedInto) {}
}
