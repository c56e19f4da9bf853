package dev.cloister.conformance.reproducible;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Somebody who builds: a folder for everything of theirs, a Java to build with, a JDK 17 for the
 * class library, and habits (language, time zone, encoding, number of processors).
 *
 * @param folder of which everything else is a part
 * @param javaHome runs the build
 * @param libraryJdk is compiled in
 * @param environment variables besides home and XDG folders
 * @param options of {@code java}
 */
record Builder(
        Path folder,
        Path javaHome,
        Path libraryJdk,
        Map<String, String> environment,
        List<String> options) {
    private static final long MINUTES = 15;

    /** Builds copies of the given classes and C; answers the image. */
    Path build(Path classes, Path enclaveC) throws IOException, InterruptedException {
        Path ownClasses = copy(classes, folder.resolve("project/classes"));
        Path ownC = copy(enclaveC, folder.resolve("project/c sources"));
        Path image = folder.resolve("counter.enclave");
        List<String> command = new ArrayList<>();
        command.add(javaHome.resolve("bin/java").toString());
        command.add("-Duser.home=" + made("home"));
        command.add("-Djava.io.tmpdir=" + made("temporary files"));
        command.addAll(options);
        command.addAll(List.of("-cp", absoluteClassPath(), BuildOnce.class.getName()));
        for (Path argument : List.of(ownClasses, ownC, libraryJdk, image)) {
            command.add(argument.toString());
        }
        ProcessBuilder process = new ProcessBuilder(command).directory(made("project").toFile());
        process.environment().putAll(surroundings());
        process.environment().keySet().removeIf(name -> name.startsWith("MAVEN_"));
        Path log = folder.resolve("build.log");
        Process running = process.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        if (!running.waitFor(MINUTES, TimeUnit.MINUTES) || running.exitValue() != 0) {
            running.destroyForcibly();
            throw new IOException(folder + ": the build failed\n" + Files.readString(log));
        }
        return image;
    }

    private Map<String, String> surroundings() throws IOException {
        Map<String, String> all = new TreeMap<>(environment);
        all.put("HOME", made("home").toString());
        all.put("JAVA_HOME", javaHome.toString());
        all.put("TMPDIR", made("temporary files").toString());
        for (String name : List.of("CONFIG", "CACHE", "DATA", "STATE")) {
            all.put("XDG_" + name + "_HOME", made("xdg " + name).toString());
        }
        return all;
    }

    private Path made(String name) throws IOException {
        return Files.createDirectories(folder.resolve(name));
    }

    private static String absoluteClassPath() {
        return String.join(
                java.io.File.pathSeparator,
                dev.cloister.conformance.TestImages.classPath().stream()
                        .map(entry -> entry.toAbsolutePath().toString())
                        .toList());
    }

    private static Path copy(Path from, Path to) throws IOException {
        try (Stream<Path> tree = Files.walk(from)) {
            for (Path path : tree.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
        return to;
    }
}
