package dev.cloister.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the commands need of the stages behind them. Refusals are exceptions of Cloister whose
 * message is complete.
 */
interface Pipeline {
    /**
     * Compiles a program into an enclave, signs it with the user's development key and runs it with
     * this process's standard streams; answers the exit code that {@code java} would give.
     *
     * @param storage the folder of the host for files that the enclave keeps; none by default
     */
    int run(ProgramRequest request, Optional<Path> storage, List<String> arguments);

    /**
     * Explains what a program brings into its enclave, line by line: everything, or with {@code
     * method} ({@code java.util.HashMap.put}) the path that reaches it.
     */
    Explanation explain(ProgramRequest request, Optional<String> method);

    /**
     * Says what an image of these classes would contain and what of it cannot work; a class is
     * entered at its main method or, without one, at all its public methods.
     *
     * @param enclaveC folder with the C of their native methods
     */
    Explanation check(
            List<Path> classPath, List<String> classNames, Optional<Path> enclaveC, boolean asJson);

    /** The lines to print, and whether the program can be compiled. */
    record Explanation(List<String> lines, boolean compilable) {
        public Explanation {
            lines = List.copyOf(lines);
        }
    }
}
