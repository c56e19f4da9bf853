package dev.cloister.aot.world;

import java.util.List;

/**
 * Something reachable that cannot work in an enclave.
 *
 * @param where source file and line, or the class when there is no debug information
 * @param problem what is wrong
 * @param remedy what to do instead
 * @param path how it is reached, from the root to the culprit, as {@link WhyReachable} prints it
 */
public record WorldDiagnostic(String where, String problem, String remedy, List<String> path) {
    /** What helps against any of them. */
    public static final String LEAVING_OUT =
            "Code that never runs can be left out: declare absent:NAME of a class or method on the"
                    + " path (--declare, <declarations>); it throws should it run after all.";

    public WorldDiagnostic {
        path = List.copyOf(path);
    }

    /** One line for the problem, one for the path. */
    public String text() {
        String first = where + ": " + problem + "; " + remedy;
        return path.isEmpty() ? first : first + "\n    reached by " + WhyReachable.text(path);
    }

    @Override
    public String toString() {
        return text();
    }
}
