package dev.cloister.codegen.edl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cloister.codegen.diagnostics.Diagnostics;
import java.util.List;

/** parse → print → parse is the identity. */
final class RoundTrip {
    private RoundTrip() {}

    static void check(EdlFile parsed) {
        String printed = EdlPrinter.print(parsed);
        Diagnostics diagnostics = new Diagnostics();
        EdlFile again = EdlParser.parse("printed", printed, diagnostics);
        assertEquals(List.of(), diagnostics.sorted(), printed);
        assertEquals(parsed.withoutPositions(), again.withoutPositions(), printed);
        assertEquals(printed, EdlPrinter.print(again));
    }
}
