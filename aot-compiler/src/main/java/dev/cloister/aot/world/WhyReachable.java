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
    /**
     * {@code discoverer}: the method whose scan brought it to light: its caller, or the creator of
     * the receiver.
     */
    private record Reason(WorldMethod caller, int line, WorldMethod discoverer) {}

    private final Map<WorldMethod, Reason> reasons = new HashMap<>();
    private final Map<WorldClass, WorldMethod> creators = new HashMap<>();

    WhyReachable() {}

    void reached(WorldMethod method, WorldMethod caller, int line, WorldMethod discoverer) {
        reasons.putIfAbsent(method, new Reason(caller, line, discoverer));
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

    /** The method without which {@code method} would not have been found then, or null. */
    WorldMethod discoverer(WorldMethod method) {
        Reason reason = reasons.get(method);
        return reason == null ? null : reason.discoverer();
    }

    /** From a root to {@code method} along discoverers. */
    List<String> discovery(WorldMethod method) {
        List<String> path = new ArrayList<>();
        for (WorldMethod at = method; at != null; at = discoverer(at)) {
            path.add(name(at));
        }
        Collections.reverse(path);
        return path;
    }

    static String name(WorldMethod method) {
        return method.owner().binaryName() + "." + method.name();
    }

    /** {@code Main.main → Foo.bar}. */
    public static String text(List<String> path) {
        return String.join(" → ", path);
    }
}
