package dev.cloister.aot.emit;

import java.util.List;

/** What the back end makes of a closed world; everything sorted, the same for the same world. */
public record CSources(List<CSource> sources, List<MethodSymbol> methods, Statistics statistics) {
    /** Sizes, for reports. */
    public record Statistics(int classCount, int methodCount, long cBytes, long assemblyBytes) {}
}
