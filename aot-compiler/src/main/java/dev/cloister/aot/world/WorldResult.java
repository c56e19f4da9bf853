package dev.cloister.aot.world;

import java.util.List;

/**
 * What the front end found. With diagnostics the world is incomplete and must not be compiled; it
 * is there for reports.
 */
public record WorldResult(
        ClosedWorld world, List<WorldDiagnostic> diagnostics, WhyReachable whyReachable) {
    public WorldResult {
        diagnostics = List.copyOf(diagnostics);
    }
}
