package dev.cloister.conformance.programs;

import dev.cloister.Reflective;
import dev.cloister.conformance.TestImages;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * Finds the programs, compiles each into a folder of its own, and sees to it that they can share
 * one image.
 */
final class ProgramFolder {
    private static final String JAR = "// jar: ";

    /** Programs may declare what they look up by name. */
    private static final Path ANNOTATIONS =
            Path.of(
                    URI.create(
                            Reflective.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                                    .toString()));

    private final Path sources;
    private final Path output;

    ProgramFolder(Path sources, Path output) {
        this.sources = sources;
        this.output = output;
    }

    List<ProgramCase> compile() {
        return compile(name -> true);
    }

    /** Compiles the programs whose {@code topic/Name} is wanted. */
    List<ProgramCase> compile(Predicate<String> wanted) {
        List<ProgramCase> programs =
                files(sources, ".java").parallelStream()
                        .filter(source -> wanted.test(nameOf(source)))
                        .map(this::compile)
                        .toList();
        Map<String, ProgramCase> owners = new HashMap<>();
        for (ProgramCase program : programs) {
            for (Path type : files(program.classes(), ".class")) {
                ProgramCase other =
                        owners.put(program.classes().relativize(type).toString(), program);
                if (other != null)
                    throw new IllegalStateException(
                            program
                                    + " and "
                                    + other
                                    + " both declare "
                                    + type.getFileName()
                                    + "; give the types different names");
            }
        }
        return programs;
    }

    private String nameOf(Path source) {
        return sources.relativize(source).toString().replace(".java", "");
    }

    private ProgramCase compile(Path source) {
        String name = source.getFileName().toString().replace(".java", "");
        String topic = sources.relativize(source.getParent()).toString();
        Path classes = output.resolve(topic).resolve(name);
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
            Files.createDirectories(classes);
            Iterable<? extends JavaFileObject> units = files.getJavaFileObjects(source);
            List<Path> jars = jars(source);
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, jars);
            List<String> options =
                    List.of(
                            "--release",
                            "17",
                            debugOption(source),
                            "-nowarn",
                            "-proc:none",
                            "-d",
                            classes.toString());
            copyFiles(source.resolveSibling(name + ".files"), classes);
            if (!javac.getTask(messages, files, null, options, null, units).call())
                throw new IllegalStateException(source + " does not compile\n" + messages);
            return new ProgramCase(topic, name, source, classes, jars);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Of each line {@code // jar: group:artifact}, the jar on the class path of this JVM. */
    private static List<Path> jars(Path source) throws IOException {
        List<Path> jars = new ArrayList<>();
        jars.add(ANNOTATIONS);
        for (String line : Files.readAllLines(source)) {
            if (line.startsWith(JAR)) {
                String artifact = line.substring(line.indexOf(':', JAR.length()) + 1).strip();
                jars.add(
                        TestImages.classPath().stream()
                                .filter(jar -> isVersionOf(jar, artifact))
                                .findFirst()
                                .orElseThrow(
                                        () ->
                                                new IllegalStateException(
                                                        source
                                                                + ": no "
                                                                + artifact
                                                                + " on the class path; add it to"
                                                                + " the test dependencies")));
            }
        }
        return List.copyOf(jars);
    }

    private static boolean isVersionOf(Path jar, String artifact) {
        return jar.getFileName().toString().matches(Pattern.quote(artifact) + "-\\d.*\\.jar");
    }

    /** Resources of {@code Name.java} lie in the folder {@code Name.files}. */
    private static void copyFiles(Path folder, Path classes) throws IOException {
        if (Files.isDirectory(folder)) {
            for (Path file : files(folder, "")) {
                Path copy = classes.resolve(folder.relativize(file).toString());
                if (Files.isRegularFile(file)) {
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    /** A program whose first line is {@code // javac -g:lines} and the like chooses for itself. */
    private static String debugOption(Path source) throws IOException {
        String first = Files.readAllLines(source).get(0);
        return first.startsWith("// javac ") ? first.substring("// javac ".length()) : "-g";
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
