package dev.cloister.aot.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code META-INF/cloister/declarations} on the class path: what a program looks up by names that
 * it computes, where no annotation can say it, and what is left out. One declaration a line, {@code
 * kind:name}; blank lines and those that begin with {@code #} say nothing.
 */
public final class DeclarationFile {
    /** Where the file lies, from the root of a class path entry. */
    public static final String PATH = "META-INF/cloister/declarations";

    private final List<String> classes = new ArrayList<>();
    private final List<String> constructors = new ArrayList<>();
    private final List<String> resources = new ArrayList<>();
    private final List<List<String>> proxies = new ArrayList<>();
    private final List<String> algorithms = new ArrayList<>();
    private final List<String> absent = new ArrayList<>();

    private DeclarationFile() {}

    /**
     * Writes the file into a folder that is to be a class path entry.
     *
     * @param declarations lines of the file; checked when it is read. None: there is no file
     */
    public static void write(Path folder, List<String> declarations) {
        Path file = folder.resolve(PATH);
        try {
            if (declarations.isEmpty()) {
                Files.deleteIfExists(file);
                return;
            }
            Files.createDirectories(file.getParent());
            Files.write(file, declarations);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** All files of this name together. */
    static DeclarationFile read(ClassPath classPath) {
        DeclarationFile all = new DeclarationFile();
        for (byte[] file : classPath.resources(PATH)) {
            int number = 0;
            for (String line : new String(file, StandardCharsets.UTF_8).split("\\R")) {
                number++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    all.add(line.strip(), number);
                }
            }
        }
        return all;
    }

    private void add(String line, int number) {
        int colon = line.indexOf(':');
        String name = line.substring(colon + 1).strip();
        switch (colon < 0 || name.isEmpty() ? "" : line.substring(0, colon)) {
            case "class" -> classes.add(name);
            case "constructors" -> constructors.add(name);
            case "resource" -> resources.add(name);
            case "proxy" -> proxies.add(List.of(name.replace('.', '/').split(",")));
            case "algorithm" -> algorithms.add(name);
            case "absent" -> absent.add(name);
            default ->
                    throw new WorldException(
                            PATH
                                    + ":"
                                    + number
                                    + ": not a declaration ("
                                    + line
                                    + "); write class:NAME, constructors:NAME, resource:NAME,"
                                    + " proxy:NAME,NAME, algorithm:TYPE.NAME or absent:NAME");
        }
    }

    /** Binary names; with all members. */
    List<String> classes() {
        return classes;
    }

    /** Binary names; with their constructors alone. */
    List<String> constructors() {
        return constructors;
    }

    List<String> resources() {
        return resources;
    }

    /** Lists of internal names. */
    List<List<String>> proxies() {
        return proxies;
    }

    /** Such as {@code MessageDigest.SHA-256}. */
    List<String> algorithms() {
        return algorithms;
    }

    /** Classes and methods that are left out. */
    List<String> absent() {
        return absent;
    }
}
