package dev.cloister.cli;

import dev.cloister.codegen.CodegenRequest;
import dev.cloister.codegen.CodegenResult;
import dev.cloister.codegen.EdlCodegen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "from-classes",
        description = "Prints the EDL of the annotated classes in a folder of class files.",
        footer = {
            "%nExit codes: 0 printed; 1 something may not cross, with every error on stderr;"
                    + " 2 wrong usage; 125 the classes cannot be read."
        })
final class EdlFromClassesCommand implements Callable<Integer> {
    @Spec private CommandSpec command;

    @Parameters(index = "0", paramLabel = "DIR", description = "Folder of class files.")
    private Path classes;

    @Option(
            names = "--name",
            paramLabel = "NAME",
            defaultValue = "enclave",
            description = "The enclave's name (default: ${DEFAULT-VALUE}).")
    private String name;

    @Option(
            names = {"-cp", "-classpath", "--class-path"},
            paramLabel = "CP",
            split = ":",
            description = "Folders and jars the classes were compiled against.")
    private List<Path> classPath = new ArrayList<>();

    @Option(
            names = "--sources",
            paramLabel = "DIR",
            description = "Folder of sources, for the lines of errors; may be repeated.")
    private List<Path> sources = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(classes)) {
            throw new NoSuchFileException(classes.toString());
        }
        CodegenResult result =
                EdlCodegen.generate(CodegenRequest.of(name, classes, classPath, sources));
        result.diagnostics().forEach(command.commandLine().getErr()::println);
        command.commandLine().getOut().print(result.edl());
        command.commandLine().getOut().flush();
        return result.succeeded() ? ExitCode.OK : ExitCode.NOT_ACCEPTED;
    }
}
