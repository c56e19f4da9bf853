package dev.cloister.codegen;

import dev.cloister.codegen.emit.SourceFile;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A module of Java sources, compiled with javac in a folder of its own; the input of most tests
 * here.
 */
final class CompiledModule {
    private static final Path RESOURCES = Path.of("src/test/resources");

    private final Path sources;
    private final Path classes;

    private CompiledModule(Path folder) throws IOException {
        sources = Files.createDirectories(folder.resolve("sources"));
        classes = Files.createDirectories(folder.resolve("classes"));
    }

    /** A module of {@code src/test/resources/modules}. */
    static CompiledModule ofResources(String name, Path folder) throws IOException {
        Path root = RESOURCES.resolve("modules").resolve(name);
        try (Stream<Path> files = Files.walk(root)) {
            List<SourceFile> sources =
                    files.filter(Files::isRegularFile)
                            .sorted()
                            .map(file -> source(root, file))
                            .toList();
            return of(sources, folder);
        }
    }

    /** Compiles sources with parameter names; fails on an error. */
    static CompiledModule of(List<SourceFile> files, Path folder) throws IOException {
        CompiledModule module = new CompiledModule(folder);
        module.compile(files, List.of("-parameters", "-g"));
        return module;
    }

    /** The same as javac does it when nobody asks for parameter names. */
    static CompiledModule withoutParameterNames(List<SourceFile> files, Path folder)
            throws IOException {
        CompiledModule module = new CompiledModule(folder);
        module.compile(files, List.of());
        return module;
    }

    static SourceFile source(Path root, Path file) {
        try {
            return new SourceFile(
                    root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Adds sources to the module, as generated code is added; every warning that javac has is an
     * error.
     */
    void compile(List<SourceFile> files, List<String> options) throws IOException {
        List<Path> paths = new ArrayList<>();
        for (SourceFile file : files) {
            Path path = sources.resolve(file.path());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.text());
            paths.add(path);
        }
        List<String> arguments = new ArrayList<>(options);
        String classPath =
                classes + java.io.File.pathSeparator + System.getProperty("java.class.path");
        arguments.addAll(
                List.of(
                        "-d",
                        classes.toString(),
                        "-cp",
                        classPath,
                        "-encoding",
                        "UTF-8",
                        "-proc:none",
                        "--release",
                        "17"));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            Iterable<? extends JavaFileObject> units = manager.getJavaFileObjectsFromPaths(paths);
            if (!compiler.getTask(messages, manager, null, arguments, null, units).call()) {
                throw new AssertionError(messages.toString());
            }
        }
    }

    CodegenRequest request(String name) {
        return CodegenRequest.of(name, classes, List.of(), List.of(sources));
    }

    CodegenResult generate(String name) throws IOException {
        return EdlCodegen.generate(request(name));
    }

    Path classes() {
        return classes;
    }
}
