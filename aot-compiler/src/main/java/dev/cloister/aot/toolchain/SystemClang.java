package dev.cloister.aot.toolchain;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A clang that the machine has, used only when the user names it. Images made by it say so in their
 * build record.
 */
public final class SystemClang {
    private SystemClang() {}

    /**
     * The LLVM installation with the programs in {@code bin} (for example {@code
     * /usr/lib/llvm-19/bin}).
     */
    public static CToolchain in(Path bin) {
        Map<Tool, Path> programs = new EnumMap<>(Tool.class);
        List<String> missing = new ArrayList<>();
        for (Tool tool : Tool.values()) {
            Path program = bin.resolve(tool.program());
            programs.put(tool, program);
            if (!Files.isExecutable(program)) {
                missing.add(tool.program());
            }
        }
        if (!missing.isEmpty()) {
            throw new ToolchainException(
                    "system clang: "
                            + bin
                            + " lacks "
                            + String.join(", ", missing)
                            + "; name the bin folder of a complete LLVM installation, or use the pinned one");
        }
        Path libraries = bin.resolveSibling("lib");
        CToolchain unidentified =
                new CToolchain(
                        new ToolchainIdentity("", "", false), programs, Path.of("/"), libraries);
        Path resources = Path.of(firstLine(unidentified, "-print-resource-dir"));
        String version = firstLine(unidentified, "--version");
        ToolchainIdentity identity =
                new ToolchainIdentity(version, hashOf(programs.get(Tool.CLANG)), false);
        return new CToolchain(identity, programs, resources.resolve("include"), libraries);
    }

    private static String firstLine(CToolchain toolchain, String option) {
        List<String> lines = new ArrayList<>();
        toolchain.lines(Tool.CLANG, Path.of("/"), List.of(option), lines::add);
        return lines.isEmpty() ? "" : lines.get(0);
    }

    private static String hashOf(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            return Sha256.hex(bytes);
        } catch (IOException e) {
            throw new ToolchainException(
                    "system clang: " + file + " cannot be read (" + e + ")", e);
        }
    }
}
