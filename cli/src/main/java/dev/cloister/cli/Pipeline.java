package dev.cloister.cli;

import dev.cloister.image.EnclaveImage;
import java.util.List;
import java.util.Optional;

/**
 * What the commands need of the stages behind them. Refusals are exceptions of Cloister whose
 * message is complete.
 */
interface Pipeline {
    /** Compiles a program and signs it with the user's development key. */
    EnclaveImage build(ProgramRequest request);

    /**
     * Runs a program's image with this process's standard streams; the exit code that {@code java}
     * would give.
     */
    int run(EnclaveImage image, String mainClass, List<String> arguments);

    /**
     * Explains what a program brings into its enclave, line by line: everything, or with {@code
     * method} ({@code java.util.HashMap.put}) the path that reaches it.
     */
    Explanation explain(ProgramRequest request, Optional<String> method);

    /** The lines to print, and whether the program can be compiled. */
    record Explanation(List<String> lines, boolean compilable) {}
}
