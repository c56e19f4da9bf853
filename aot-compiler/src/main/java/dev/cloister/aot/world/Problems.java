package dev.cloister.aot.world;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects everything that is wrong, each thing once per method, with the path that reaches it. */
final class Problems {
    private final WhyReachable why;
    private final Map<String, WorldDiagnostic> found = new LinkedHashMap<>();

    Problems(WhyReachable why) {
        this.why = why;
    }

    /** {@code culprit}: appended to the path, or null when {@code in} itself is the culprit. */
    void add(LinkedMethod in, int line, String culprit, String problem, String remedy) {
        List<String> path = in == null ? new ArrayList<>() : new ArrayList<>(why.path(in));
        if (culprit != null) {
            path.add(culprit);
        }
        String where = in == null ? "cloister" : position(in, line);
        found.putIfAbsent(
                problem + (in == null ? "" : in.toString()),
                new WorldDiagnostic(where, problem, remedy, path));
    }

    private static String position(LinkedMethod method, int line) {
        String file = method.owner().sourceFile().orElse(method.owner().binaryName());
        return line > 0 ? file + ":" + line : file;
    }

    List<WorldDiagnostic> sorted() {
        return found.values().stream()
                .sorted(
                        Comparator.<WorldDiagnostic>comparingInt(d -> d.path().size())
                                .thenComparing(WorldDiagnostic::text))
                .toList();
    }
}
