package dev.cloister.aot.toolchain;

import java.util.List;

/**
 * One C or assembly file to compile.
 *
 * @param source path relative to the build folder
 * @param flags of the compiler, without include folders
 * @param includeFolders relative to the build folder, in search order
 */
public record CUnit(String source, List<String> flags, List<String> includeFolders) {
    public CUnit {
        flags = List.copyOf(flags);
        includeFolders = List.copyOf(includeFolders);
    }

    /** Whether a file is compiled, or only included. */
    static boolean isUnit(String file) {
        return file.endsWith(".c") || file.endsWith(".s") || file.endsWith(".S");
    }

    List<String> arguments() {
        return java.util.stream.Stream.concat(
                        flags.stream(), includeFolders.stream().map(folder -> "-I" + folder))
                .toList();
    }
}
