package dev.cloister.fuzz;

import dev.cloister.codegen.CodegenRequest;
import dev.cloister.codegen.CodegenResult;
import dev.cloister.codegen.EdlCodegen;
import dev.cloister.codegen.emit.SourceFile;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The module in {@code src/test/resources/modules/workshop}, compiled, and what is generated of it.
 */
final class Workshop {
    private static final Path SOURCES = Path.of("src/test/resources/modules/workshop");

    private final Path folder;

    Workshop(Path folder) {
        this.folder = folder;
    }

    Path classes() {
        return folder.resolve("classes");
    }

    CodegenResult generate() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            compile(files.filter(Files::isRegularFile).sorted().toList());
        }
        CodegenResult result =
                EdlCodegen.generate(
                        CodegenRequest.of("workshop", classes(), List.of(), List.of(SOURCES)));
        Claim.that(result.succeeded(), result.diagnostics().toString());
        return result;
    }

    void compileGenerated(List<SourceFile> files) throws IOException {
        List<Path> paths = new ArrayList<>();
        for (SourceFile file : files) {
            Path path = folder.resolve("generated").resolve(file.path());
            Files.createDirectories(path.getParent());
            paths.add(Files.writeString(path, file.text()));
        }
        compile(paths);
    }

    private void compile(List<Path> files) throws IOException {
        Files.createDirectories(classes());
        String classPath = classes() + ":" + System.getProperty("java.class.path");
        List<String> options =
                List.of("-parameters", "-g", "-proc:none", "-cp", classPath, "-d", "" + classes());
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            boolean done =
                    compiler.getTask(
                                    messages,
                                    manager,
                                    null,
                                    options,
                                    null,
                                    manager.getJavaFileObjectsFromPaths(files))
                            .call();
            Claim.that(done, messages.toString());
        }
    }
}
