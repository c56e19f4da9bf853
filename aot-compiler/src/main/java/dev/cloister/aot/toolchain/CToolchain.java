package dev.cloister.aot.toolchain;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A clang, its linker and its binary tools at known places, with nothing of the machine's
 * environment around them.
 */
public final class CToolchain {
    private final ToolchainIdentity identity;
    private final Map<Tool, Path> programs;
    private final Path builtinHeaders;
    private final Map<String, String> environment;

    CToolchain(
            ToolchainIdentity identity,
            Map<Tool, Path> programs,
            Path builtinHeaders,
            Path libraries) {
        this.identity = identity;
        this.programs = new EnumMap<>(programs);
        this.builtinHeaders = builtinHeaders;
        this.environment =
                Map.of(
                        "LC_ALL", "C",
                        "LD_LIBRARY_PATH", libraries.toString(),
                        "TMPDIR", System.getProperty("java.io.tmpdir"));
    }

    public ToolchainIdentity identity() {
        return identity;
    }

    /**
     * Compiles or assembles one unit.
     *
     * @param folder where clang runs; paths below are relative to it, so that none of them depends
     *     on where the folder lies
     * @param arguments flags, including the include folders
     */
    void compile(Path folder, String unit, List<String> arguments, String object) {
        List<String> all = new ArrayList<>(List.of("--no-default-config", "-nostdinc"));
        all.addAll(arguments);
        // Last on the include path: the compiler's own headers, and none of the machine's.
        all.addAll(
                List.of(
                        "-isystem",
                        builtinHeaders.toString(),
                        "-ffile-prefix-map=" + builtinHeaders + "=/clang"));
        all.addAll(List.of("-c", unit, "-o", object));
        run(Tool.CLANG, folder, all, unit);
    }

    /** Links; every problem that the linker finds is in the exception. */
    void link(Path folder, List<String> arguments) {
        run(Tool.LD, folder, arguments, "link");
    }

    /** Runs a tool for its output, line by line. */
    void lines(Tool tool, Path folder, List<String> arguments, Consumer<String> line) {
        start(tool, folder, arguments, "", line, tool.program());
    }

    /** Runs a filter: text in, lines out. */
    List<String> filter(Tool tool, Path folder, List<String> arguments, String input) {
        List<String> lines = new ArrayList<>();
        start(tool, folder, arguments, input, lines::add, tool.program());
        return lines;
    }

    void run(Tool tool, Path folder, List<String> arguments, String subject) {
        start(tool, folder, arguments, "", line -> {}, subject);
    }

    private void start(
            Tool tool,
            Path folder,
            List<String> arguments,
            String input,
            Consumer<String> line,
            String subject) {
        List<String> command = new ArrayList<>();
        command.add(programs.get(tool).toString());
        command.addAll(arguments);
        ToolProcess.Result result = new ToolProcess(command, folder, environment).run(input, line);
        if (result.exitCode() != 0) {
            throw new ToolchainException(
                    subject
                            + ": "
                            + tool.program()
                            + " failed (exit code "
                            + result.exitCode()
                            + ")\n"
                            + result.errors().strip());
        }
    }
}
