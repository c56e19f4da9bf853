package dev.cloister.aot.toolchain;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The texts that decide what a unit means: the unit and every header that it may include, found
 * without running the preprocessor. Conditions are ignored, so the set can only be too large, which
 * costs a cache miss and never a wrong hit. Headers that are not in the build folder are the
 * compiler's own and belong to the toolchain's identity.
 */
final class IncludeClosure {
    private static final Pattern INCLUDE =
            Pattern.compile(
                    "^[ \\t]*#[ \\t]*include(?:_next)?[ \\t]*(?:[\"<]([^\">]+)[\">])?",
                    Pattern.MULTILINE);

    /** Texts that pull in a file in a way that the pattern above does not see. */
    private static final Pattern OPAQUE =
            Pattern.compile("\\.incbin|\\.include|#[ \\t]*embed|__has_include");

    private final Path folder;
    private final Map<String, Optional<String>> texts = new HashMap<>();

    IncludeClosure(Path folder) {
        this.folder = folder;
    }

    /**
     * Path → text, or empty when it cannot be known what the unit includes; such a unit is not
     * cached.
     */
    Optional<SortedMap<String, String>> of(CUnit unit) {
        SortedMap<String, String> found = new TreeMap<>();
        return collect(unit.source(), unit.includeFolders(), found)
                ? Optional.of(found)
                : Optional.empty();
    }

    private boolean collect(
            String path, List<String> includeFolders, SortedMap<String, String> found) {
        if (found.containsKey(path)) {
            return true;
        }
        String text =
                read(path)
                        .orElseThrow(
                                () ->
                                        new ToolchainException(
                                                path + ": is not in the build folder"));
        found.put(path, text);
        if (OPAQUE.matcher(text).find()) {
            return false;
        }
        Matcher include = INCLUDE.matcher(text);
        while (include.find()) {
            if (include.group(1) == null) {
                return false;
            }
            for (String candidate : candidates(path, include.group(1), includeFolders)) {
                if (read(candidate).isPresent() && !collect(candidate, includeFolders, found)) {
                    return false;
                }
            }
        }
        return true;
    }

    /**
     * Every place where the name can be found, not just the first: shadowing then needs no care
     * here.
     */
    private static List<String> candidates(
            String includer, String name, List<String> includeFolders) {
        Path parent = Path.of(includer).getParent();
        Path beside = parent == null ? Path.of(name) : parent.resolve(name);
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(beside),
                        includeFolders.stream().map(folder -> Path.of(folder).resolve(name)))
                .map(path -> path.normalize().toString())
                .distinct()
                .toList();
    }

    private synchronized Optional<String> read(String path) {
        return texts.computeIfAbsent(
                path,
                ignored -> {
                    Path file = folder.resolve(path);
                    if (!Files.isRegularFile(file)) {
                        return Optional.empty();
                    }
                    try {
                        return Optional.of(Files.readString(file, StandardCharsets.UTF_8));
                    } catch (IOException e) {
                        throw new ToolchainException(file + ": cannot be read (" + e + ")", e);
                    }
                });
    }
}
