package dev.cloister.aot.world;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * For every reachable method the one through which it was found first. The search is breadth-first,
 * so paths are shortest up to virtual calls whose receivers appear late.
 */
public final class WhyReachable {
    private record Reason(WorldMethod caller, int line) {}

    private final Map<WorldMethod, Reason> reasons = new HashMap<>();
    private final Map<WorldClass, WorldMethod> creators = new HashMap<>();

    WhyReachable() {}

    void reached(WorldMethod method, WorldMethod caller, int line) {
        reasons.putIfAbsent(method, new Reason(caller, line));
    }

    void created(WorldClass type, WorldMethod creator) {
        creators.putIfAbsent(type, creator);
    }

    /** From a root to {@code method}: {@code Main.main}, {@code java.util.HashMap.put}, … */
    public List<String> path(WorldMethod method) {
        List<String> path = new ArrayList<>();
        for (WorldMethod at = method; at != null; ) {
            path.add(name(at));
            Reason reason = reasons.get(at);
            at = reason == null ? null : reason.caller();
        }
        Collections.reverse(path);
        return path;
    }

    /** To the method that creates instances of {@code type}; empty when the VM itself does. */
    public List<String> pathToCreation(WorldClass type) {
        WorldMethod creator = creators.get(type);
        return creator == null ? List.of() : path(creator);
    }

    /** The line in the caller's file of the call through which {@code method} was found, or 0. */
    public int callLine(WorldMethod method) {
        Reason reason = reasons.get(method);
        return reason == null ? 0 : reason.line();
    }

    /** The caller through which {@code method} was found, or null for roots. */
    WorldMethod caller(WorldMethod method) {
        Reason reason = reasons.get(method);
        return reason == null ? null : reason.caller();
    }

    static String name(WorldMethod method) {
        return method.owner().binaryName() + "." + method.name();
    }

    /** {@code Main.main → Foo.bar}. */
    public static String text(List<String> path) {
        return String.join(" → ", path);
    }
}
