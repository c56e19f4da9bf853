package dev.cloister.aot.toolchain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Builds {@code libcloister_host.so}, the library that the Java runtime loads: {@code native/host}
 * and {@code native/platform/sim}, which use no C library. It exports exactly the functions that
 * {@code host.h} declares with {@code CLO_API}.
 */
public final class HostLibraryBuild {
    private static final String LIBRARY = "libcloister_host.so";
    private static final String API_HEADER = "include/cloister/host.h";
    private static final Pattern API_FUNCTION =
            Pattern.compile("^CLO_API\\b[^;(]*?(\\w+)\\(", Pattern.MULTILINE);

    private final CToolchain toolchain;
    private final UserCache cache;

    public HostLibraryBuild(CToolchain toolchain, UserCache cache) {
        this.toolchain = toolchain;
        this.cache = cache;
    }

    /**
     * {@code HostLibraryBuild OUTPUT}: writes the library to that file, or leaves it alone when it
     * is already equal.
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 1) {
            throw new IllegalArgumentException(
                    "usage: HostLibraryBuild OUTPUT (got " + args.length + " arguments)");
        }
        Path output = Path.of(args[0]).toAbsolutePath();
        byte[] library =
                new HostLibraryBuild(PinnedClang.onClassPath(), UserCache.ofUser())
                        .build(NativeSources.onClassPath());
        if (Files.isRegularFile(output)
                && java.util.Arrays.equals(Files.readAllBytes(output), library)) {
            return;
        }
        Files.createDirectories(output.getParent());
        Files.write(output, library);
    }

    /** The bytes of the library. */
    public byte[] build(NativeSources sources) {
        try (BuildFolder folder = BuildFolder.with(sources)) {
            List<CUnit> units =
                    sources.unitsIn("host", "platform/sim", "platform/sgx").stream()
                            .map(
                                    source ->
                                            new CUnit(
                                                    source,
                                                    CFlags.host(),
                                                    BuildFolder.INCLUDE_FOLDERS))
                            .toList();
            if (units.isEmpty()) {
                throw new ToolchainException(
                        "host library: cloister-native has no sources in host/ and platform/sim/");
            }
            List<String> arguments =
                    new ArrayList<>(
                            List.of(
                                    "-shared",
                                    "-nostdlib",
                                    "-soname",
                                    LIBRARY,
                                    "--build-id=none",
                                    "--no-undefined",
                                    "--gc-sections",
                                    "--strip-all",
                                    "-z",
                                    "noexecstack",
                                    "-z",
                                    "relro",
                                    "-z",
                                    "now",
                                    "-z",
                                    "text",
                                    // Signal handlers stay: it must never be unloaded.
                                    "-z",
                                    "nodelete",
                                    "-o",
                                    LIBRARY));
            arguments.addAll(new UnitCompiler(toolchain, cache).compileAll(folder.path(), units));
            toolchain.link(folder.path(), arguments);
            requireExports(folder.path(), apiOf(sources.text(API_HEADER)));
            return folder.read(LIBRARY);
        }
    }

    private static SortedSet<String> apiOf(String header) {
        SortedSet<String> functions = new TreeSet<>();
        Matcher matcher = API_FUNCTION.matcher(header);
        while (matcher.find()) {
            functions.add(matcher.group(1));
        }
        return functions;
    }

    private void requireExports(Path folder, SortedSet<String> expected) {
        SortedSet<String> actual = new TreeSet<>();
        toolchain.lines(
                Tool.NM, folder, List.of("-D", "--defined-only", "-j", LIBRARY), actual::add);
        if (!actual.equals(expected)) {
            SortedSet<String> missing = new TreeSet<>(expected);
            missing.removeAll(actual);
            SortedSet<String> extra = new TreeSet<>(actual);
            extra.removeAll(expected);
            throw new ToolchainException(
                    "host library: its exports differ from host.h (not defined: "
                            + missing
                            + ", not declared: "
                            + extra
                            + "); every CLO_API function needs one definition");
        }
    }
}
