package dev.cloister.codegen.edl;

import dev.cloister.codegen.diagnostics.Diagnostic;
import dev.cloister.codegen.diagnostics.Diagnostics;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decides as a tool would whether it accepts a file. */
public final class EdlCheck {
    /**
     * What came of it.
     *
     * @param program meaningful only without errors
     * @param dialect whose decision it is; {@link EdlDialect#EITHER} when both refuse
     * @param errors sorted; empty when the file is accepted
     * @param warnings what the tool would warn of
     */
    public record Result(
            EdlProgram program,
            EdlDialect dialect,
            List<Diagnostic> errors,
            List<Diagnostic> warnings) {
        /** True when the file is accepted. */
        public boolean accepted() {
            return errors.isEmpty();
        }
    }

    private EdlCheck() {}

    /**
     * Checks a file. With {@link EdlDialect#EITHER} one of the tools has to accept it; when none
     * does, errors that only one of them has are marked with its name.
     *
     * @param defines {@code NAME} or {@code NAME=VALUE} for the preprocessor
     */
    public static Result check(
            EdlSources.Source main, EdlSources sources, EdlDialect dialect, List<String> defines) {
        if (dialect != EdlDialect.EITHER) {
            return checkOne(main, sources, dialect, defines);
        }
        Result intel = checkOne(main, sources, EdlDialect.INTEL, defines);
        if (intel.accepted()) {
            return intel;
        }
        Result openEnclave = checkOne(main, sources, EdlDialect.OPEN_ENCLAVE, defines);
        return openEnclave.accepted() ? openEnclave : merged(intel, openEnclave);
    }

    private static Result checkOne(
            EdlSources.Source main, EdlSources sources, EdlDialect dialect, List<String> defines) {
        Diagnostics errors = new Diagnostics();
        Diagnostics warnings = new Diagnostics();
        EdlImports imports = new EdlImports(sources, dialect, defines, errors);
        EdlProgram program = imports.program(main);
        EdlRules rules = new EdlRules(program, dialect, errors, warnings);
        imports.files().values().forEach(rules::file);
        // A file that could not be read whole would only be blamed for what is missing.
        if (errors.isEmpty()) {
            rules.program(main.name());
        }
        return new Result(program, dialect, errors.sorted(), warnings.sorted());
    }

    private static Result merged(Result intel, Result openEnclave) {
        List<Diagnostic> errors = new ArrayList<>();
        mark(intel, openEnclave, errors);
        mark(openEnclave, intel, errors);
        List<Diagnostic> sorted = errors.stream().sorted().distinct().toList();
        return new Result(intel.program(), EdlDialect.EITHER, sorted, List.of());
    }

    private static void mark(Result result, Result other, List<Diagnostic> errors) {
        Set<Diagnostic> others = new HashSet<>(other.errors());
        for (Diagnostic error : result.errors()) {
            boolean shared = others.contains(error);
            String suffix = shared ? "" : " [" + result.dialect().label() + "]";
            errors.add(new Diagnostic(error.position(), error.key(), error.message() + suffix));
        }
    }

    /** The file as it is written, in the canonical layout; nothing when it does not parse. */
    public static Optional<String> formatted(EdlSources.Source file, Diagnostics errors) {
        EdlFile parsed = EdlParser.parse(file.name(), file.text(), errors);
        return errors.isEmpty() ? Optional.of(EdlPrinter.print(parsed)) : Optional.empty();
    }
}
