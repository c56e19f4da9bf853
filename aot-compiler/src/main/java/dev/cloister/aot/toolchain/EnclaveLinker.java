package dev.cloister.aot.toolchain;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Links the objects of one image into a static position-independent ELF and checks what an enclave
 * requires of it.
 */
final class EnclaveLinker {
    /**
     * Places the sections; written by hand because the image builder and the entry code rely on the
     * order.
     */
    static final String SCRIPT = "native/enclave/enclave.lds";

    private static final int PROBLEMS_SHOWN = 50;

    private final CToolchain toolchain;
    private final Path folder;

    EnclaveLinker(CToolchain toolchain, Path folder) {
        this.toolchain = toolchain;
        this.folder = folder;
    }

    /**
     * Links with symbols and line tables. Undefined symbols are an error that names each of them
     * and who wants it.
     */
    void link(List<String> objects, String output) {
        if (!Files.isRegularFile(folder.resolve(SCRIPT))) {
            throw new ToolchainException("link: " + SCRIPT + " is missing in cloister-native");
        }
        List<String> arguments =
                new ArrayList<>(
                        List.of(
                                "-static",
                                "-pie",
                                "--no-dynamic-linker",
                                "-z",
                                "text",
                                "-z",
                                "defs",
                                "-z",
                                "norelro",
                                "-z",
                                "noexecstack",
                                "-z",
                                "max-page-size=4096",
                                "-z",
                                "pack-relative-relocs",
                                "--build-id=none",
                                "--hash-style=sysv",
                                "--gc-sections",
                                "--error-limit=0",
                                "--fatal-warnings",
                                "-T",
                                SCRIPT,
                                "-o",
                                output));
        arguments.addAll(objects);
        toolchain.link(folder, arguments);
    }

    /** The code of a linked file. */
    Disassembly disassemble(String output) {
        return Disassembly.of(toolchain, folder, output);
    }

    /** Fails with all that is wrong in the linked file. */
    static void check(byte[] elf, Disassembly disassembly, Hardening hardening) {
        List<String> problems = new ArrayList<>(RelocationCheck.problemsOf(ElfFile.of(elf)));
        problems.addAll(disassembly.problems());
        problems.addAll(disassembly.branches().problems(hardening));
        problems.addAll(HiddenEnclu.in(ElfFile.of(elf), disassembly));
        if (!problems.isEmpty()) {
            int shown = Math.min(problems.size(), PROBLEMS_SHOWN);
            String more =
                    problems.size() > shown ? "\n(and " + (problems.size() - shown) + " more)" : "";
            throw new ToolchainException(
                    "link: the image breaks "
                            + problems.size()
                            + " rules of enclaves\n"
                            + String.join("\n", problems.subList(0, shown))
                            + more);
        }
    }

    /** The file without symbols and debug information; addresses stay. */
    void strip(String input, String output) {
        toolchain.run(Tool.OBJCOPY, folder, List.of("--strip-all", input, output), "strip");
    }
}
