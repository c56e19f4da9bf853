package dev.cloister.aot.world;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The JDK whose class library is compiled into images: one exact feature release, not necessarily
 * the running one. Classes are read from its {@code jrt} file system.
 */
public final class LibraryJdk implements AutoCloseable {
    /** The feature release that substitutions are written against. */
    public static final int FEATURE_RELEASE = 17;

    private final Path home;
    private final String version;
    private final FileSystem image;
    private final boolean ownsImage;
    private final Map<String, Optional<String>> modulesByPackage = new HashMap<>();

    private LibraryJdk(Path home, String version, FileSystem image, boolean ownsImage) {
        this.home = home;
        this.version = version;
        this.image = image;
        this.ownsImage = ownsImage;
    }

    /**
     * Opens the JDK at {@code home}.
     *
     * @throws WorldException when there is no JDK, or one of another feature release
     */
    public static LibraryJdk open(Path home) {
        String version =
                versionOf(home)
                        .orElseThrow(
                                () ->
                                        new WorldException(
                                                home
                                                        + ": not a JDK (no readable `release` file);"
                                                        + " give the home folder of a JDK "
                                                        + FEATURE_RELEASE));
        if (featureOf(version) != FEATURE_RELEASE) {
            throw new WorldException(
                    home
                            + ": the class library must come from JDK "
                            + FEATURE_RELEASE
                            + " (found "
                            + version
                            + "); install one, or name its home folder");
        }
        try {
            boolean running = isRunning(home);
            FileSystem image =
                    running
                            ? FileSystems.getFileSystem(URI.create("jrt:/"))
                            : FileSystems.newFileSystem(
                                    URI.create("jrt:/"), Map.of("java.home", home.toString()));
            return new LibraryJdk(home, version, image, !running);
        } catch (IOException e) {
            throw new WorldException(home + ": the JDK's class library cannot be read", e);
        }
    }

    /** The running JVM, then {@code JAVA_HOME}, then the usual folders: the first JDK that fits. */
    public static LibraryJdk find() {
        return find(candidates());
    }

    static LibraryJdk find(List<Path> candidates) {
        List<String> seen = new ArrayList<>();
        for (Path home : candidates) {
            Optional<String> version = versionOf(home);
            if (version.isPresent() && featureOf(version.get()) == FEATURE_RELEASE) {
                return open(home);
            }
            version.ifPresent(found -> seen.add(home + " is " + found));
        }
        throw new WorldException(
                "no JDK "
                        + FEATURE_RELEASE
                        + " found ("
                        + (seen.isEmpty() ? "no JDK at all" : String.join(", ", seen))
                        + "); install one, set JAVA_HOME, or name its home folder");
    }

    private static List<Path> candidates() {
        Set<Path> homes = new LinkedHashSet<>();
        homes.add(Path.of(System.getProperty("java.home")));
        String javaHome = System.getenv("JAVA_HOME");
        if (javaHome != null && !javaHome.isBlank()) {
            homes.add(Path.of(javaHome));
        }
        for (String folder : List.of("/usr/lib/jvm", "/usr/java", "/opt/java", "/opt/jdk")) {
            homes.addAll(foldersIn(Path.of(folder)));
        }
        homes.addAll(
                foldersIn(Path.of(System.getProperty("user.home"), ".sdkman/candidates/java")));
        homes.addAll(foldersIn(Path.of(System.getProperty("user.home"), ".jdks")));
        return List.copyOf(homes);
    }

    private static List<Path> foldersIn(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static Optional<String> versionOf(Path home) {
        Path release = home.resolve("release");
        if (!Files.isReadable(release) || !Files.isReadable(home.resolve("lib/modules"))) {
            return Optional.empty();
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(release)) {
            properties.load(reader);
        } catch (IOException e) {
            return Optional.empty();
        }
        return Optional.ofNullable(properties.getProperty("JAVA_VERSION"))
                .map(quoted -> quoted.replace("\"", ""));
    }

    private static int featureOf(String version) {
        String first = version.split("[.+-]", 2)[0];
        return first.chars().allMatch(Character::isDigit) && !first.isEmpty()
                ? Integer.parseInt(first)
                : -1;
    }

    private static boolean isRunning(Path home) throws IOException {
        return Files.isSameFile(home, Path.of(System.getProperty("java.home")));
    }

    /** Home folder. */
    public Path home() {
        return home;
    }

    /** Full version, for the build record: {@code 17.0.15}. */
    public String version() {
        return version;
    }

    /** The class file by internal name, from whichever module has its package. */
    public Optional<byte[]> classFile(String internalName) {
        return read(internalName);
    }

    Optional<byte[]> read(String internalName) {
        int slash = internalName.lastIndexOf('/');
        if (slash < 0) {
            return Optional.empty();
        }
        String packageName = internalName.substring(0, slash).replace('/', '.');
        Optional<String> module = modulesByPackage.computeIfAbsent(packageName, this::moduleOf);
        if (module.isEmpty()) {
            return Optional.empty();
        }
        Path file = image.getPath("/modules", module.get(), internalName + ".class");
        try {
            return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw new WorldException(file + ": cannot be read from " + home, e);
        }
    }

    /** A data file of {@code java.base}, by its name from the root. */
    Optional<byte[]> resource(String name) {
        Path file = image.getPath("/modules", "java.base", name);
        try {
            return Files.isRegularFile(file)
                    ? Optional.of(Files.readAllBytes(file))
                    : Optional.empty();
        } catch (IOException e) {
            throw new WorldException(file + ": cannot be read from " + home, e);
        }
    }

    /**
     * A package may be listed under several modules (empty parents); the one that has it counts.
     */
    private Optional<String> moduleOf(String packageName) {
        Path packages = image.getPath("/packages", packageName);
        if (!Files.exists(packages)) {
            return Optional.empty();
        }
        String folder = packageName.replace('.', '/');
        try (Stream<Path> modules = Files.list(packages)) {
            return modules.map(module -> module.getFileName().toString())
                    .sorted()
                    .filter(module -> hasClasses(image.getPath("/modules", module, folder)))
                    .findFirst();
        } catch (IOException e) {
            throw new WorldException(packages + ": cannot be read from " + home, e);
        }
    }

    private static boolean hasClasses(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".class"));
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() {
        if (ownsImage) {
            try {
                image.close();
            } catch (IOException e) {
                throw new WorldException(home + ": the JDK's class library cannot be closed", e);
            }
        }
    }
}
