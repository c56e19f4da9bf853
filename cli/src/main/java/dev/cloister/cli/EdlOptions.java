package dev.cloister.cli;

import dev.cloister.codegen.diagnostics.Diagnostic;
import dev.cloister.codegen.edl.EdlCheck;
import dev.cloister.codegen.edl.EdlDialect;
import dev.cloister.codegen.edl.EdlSearchPath;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** How EDL files are read: whose dialect, where imports are, what the preprocessor knows. */
final class EdlOptions {
    /** What was found in a file beyond this is not printed. */
    private static final int MAX_SHOWN = 1000;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--dialect",
            paramLabel = "DIALECT",
            defaultValue = "either",
            converter = Dialects.class,
            description = "intel, open-enclave or either (default: ${DEFAULT-VALUE}).")
    private EdlDialect dialect;

    @Option(
            names = "-I",
            paramLabel = "DIR",
            description = "Also look for imported files here; may be repeated.")
    private List<Path> folders = new ArrayList<>();

    @Option(
            names = "-D",
            paramLabel = "NAME",
            description = "Define this for the preprocessor; may be repeated.")
    private List<String> defines = new ArrayList<>();

    static final class Dialects implements ITypeConverter<EdlDialect> {
        @Override
        public EdlDialect convert(String label) {
            return EdlDialect.of(label)
                    .orElseThrow(
                            () ->
                                    new TypeConversionException(
                                            "'"
                                                    + label
                                                    + "' is not intel, open-enclave or either"));
        }
    }

    EdlDialect dialect() {
        return dialect;
    }

    /** Checks a file and prints what is wrong with it. */
    EdlCheck.Result check(Path file) throws IOException {
        EdlCheck.Result result =
                EdlCheck.check(
                        EdlSearchPath.read(file), new EdlSearchPath(folders), dialect, defines);
        PrintWriter err = command.commandLine().getErr();
        for (Diagnostic warning : result.warnings()) {
            err.println(warning.position() + ": warning: " + warning.message());
        }
        print(result.errors());
        return result;
    }

    void print(List<Diagnostic> errors) {
        PrintWriter err = command.commandLine().getErr();
        errors.stream().limit(MAX_SHOWN).forEach(err::println);
        if (errors.size() > MAX_SHOWN) {
            err.println("... and " + (errors.size() - MAX_SHOWN) + " more");
        }
    }
}
