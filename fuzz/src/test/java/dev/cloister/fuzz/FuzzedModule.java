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

/** A module of {@code src/test/resources/modules}, compiled, and what is generated of it. */
final class FuzzedModule {
    private static final Path MODULES = Path.of("src/test/resources/modules");

    private final String name;
    private final Path folder;

    /**
     * @param folder for the module alone
     */
    FuzzedModule(String name, Path folder) {
        this.name = name;
        this.folder = folder;
    }

    Path classes() {
        return folder.resolve("classes");
    }

    CodegenResult generate() throws IOException {
        Path sources = MODULES.resolve(name);
        try (Stream<Path> files = Files.walk(sources)) {
            compile(files.filter(Files::isRegularFile).sorted().toList());
        }
        CodegenResult result =
                EdlCodegen.generate(
                        CodegenRequest.of(name, classes(), List.of(), List.of(sources)));
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
