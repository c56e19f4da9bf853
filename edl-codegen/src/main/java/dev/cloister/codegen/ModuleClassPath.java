package dev.cloister.codegen;

import dev.cloister.codegen.model.ClassFactsSource;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** The class files of a request: the module's own, and those of its class path by name. */
final class ModuleClassPath implements ClassFactsSource.ClassFiles, Closeable {
    private final List<byte[]> own = new ArrayList<>();
    private final List<Path> folders = new ArrayList<>();
    private final List<JarFile> jars = new ArrayList<>();

    private ModuleClassPath() {}

    static ModuleClassPath open(CodegenRequest request) throws IOException {
        ModuleClassPath path = new ModuleClassPath();
        path.own.addAll(request.classFiles());
        for (Path directory : request.classDirectories()) {
            path.addOwn(directory);
        }
        for (Path entry : request.classPath()) {
            if (Files.isDirectory(entry)) {
                path.folders.add(entry);
            } else if (Files.isRegularFile(entry)) {
                path.jars.add(new JarFile(entry.toFile()));
            }
        }
        return path;
    }

    List<byte[]> own() {
        return own;
    }

    private void addOwn(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".class")).sorted().toList()) {
                if (!file.endsWith("module-info.class") && !file.endsWith("package-info.class")) {
                    own.add(Files.readAllBytes(file));
                }
            }
        }
    }

    @Override
    public Optional<byte[]> find(String internalName) throws IOException {
        String file = internalName + ".class";
        for (Path folder : folders) {
            if (Files.isRegularFile(folder.resolve(file))) {
                return Optional.of(Files.readAllBytes(folder.resolve(file)));
            }
        }
        for (JarFile jar : jars) {
            ZipEntry entry = jar.getEntry(file);
            if (entry != null) {
                return Optional.of(jar.getInputStream(entry).readAllBytes());
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        for (JarFile jar : jars) {
            jar.close();
        }
    }
}
