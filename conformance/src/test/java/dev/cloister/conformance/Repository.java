package dev.cloister.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The checked-out sources of this project, without what builds put among them. */
final class Repository {
    private static final Set<String> NOT_OURS = Set.of(".git", "target", ".idea", ".vscode");

    private final Path root;
    private final List<Path> files;

    private Repository(Path root, List<Path> files) {
        this.root = root;
        this.files = files;
    }

    static Repository here() {
        Path root = Path.of(System.getProperty("basedir", "")).toAbsolutePath().getParent();
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(
                    root,
                    new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult preVisitDirectory(
                                Path folder, BasicFileAttributes a) {
                            return NOT_OURS.contains(folder.getFileName().toString())
                                    ? FileVisitResult.SKIP_SUBTREE
                                    : FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFile(Path file, BasicFileAttributes a) {
                            // In a linked work tree .git is a file.
                            if (a.isRegularFile()
                                    && !NOT_OURS.contains(file.getFileName().toString())) {
                                files.add(root.relativize(file));
                            }
                            return FileVisitResult.CONTINUE;
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.sort(null);
        return new Repository(root, List.copyOf(files));
    }

    /** All files, relative to the root, sorted. */
    List<Path> files() {
        return files;
    }

    List<Path> filesEndingWith(String... endings) {
        return files.stream()
                .filter(
                        file -> {
                            for (String ending : endings) {
                                if (file.toString().endsWith(ending)) {
                                    return true;
                                }
                            }
                            return false;
                        })
                .toList();
    }

    boolean has(String file) {
        return files.contains(Path.of(file));
    }

    String text(Path file) {
        try {
            return Files.readString(root.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    String text(String file) {
        return text(Path.of(file));
    }
}
