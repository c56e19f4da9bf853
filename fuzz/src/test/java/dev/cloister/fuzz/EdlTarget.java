package dev.cloister.fuzz;

import dev.cloister.codegen.diagnostics.Diagnostics;
import dev.cloister.codegen.edl.EdlCheck;
import dev.cloister.codegen.edl.EdlDialect;
import dev.cloister.codegen.edl.EdlFile;
import dev.cloister.codegen.edl.EdlParser;
import dev.cloister.codegen.edl.EdlPrinter;
import dev.cloister.codegen.edl.EdlSources;
import dev.cloister.codegen.edlstubs.EdlStubs;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Any bytes as an EDL file: every dialect accepts it or reports errors; what parses reads back from
 * its printed form as itself; of an accepted file come stubs or reasons why not.
 */
public final class EdlTarget {
    private EdlTarget() {}

    /** Called for every input. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        EdlSources.Source file = new EdlSources.Source("f.edl", text);
        for (EdlDialect dialect : EdlDialect.values()) {
            EdlCheck.Result result =
                    EdlCheck.check(file, EdlSources.none(), dialect, List.of("NAME", "VALUE=2"));
            if (result.accepted()) {
                EdlStubs stubs = EdlStubs.of(result.program(), dialect);
                boolean hasC = !stubs.trusted().isEmpty();
                Claim.that(hasC == stubs.diagnostics().isEmpty(), "neither stubs nor a reason");
            }
        }
        Diagnostics errors = new Diagnostics();
        EdlFile parsed = EdlParser.parse("f.edl", text, errors);
        if (errors.isEmpty()) {
            readsBack(parsed);
        }
    }

    private static void readsBack(EdlFile parsed) {
        String printed = EdlPrinter.print(parsed);
        Diagnostics errors = new Diagnostics();
        EdlFile again = EdlParser.parse("printed", printed, errors);
        Claim.that(errors.isEmpty(), "the printed file does not parse: " + errors.sorted());
        Claim.that(
                parsed.withoutPositions().equals(again.withoutPositions()), "printing lost some");
        Claim.that(printed.equals(EdlPrinter.print(again)), "the printed form is not canonical");
    }
}
