package dev.cloister.aot.emit;

import dev.cloister.aot.world.ClosedWorld;
import dev.cloister.aot.world.WorldClass;
import dev.cloister.aot.world.WorldMethod;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What is global to an image while it is emitted: the layout, and which tables and strings the code
 * has asked for.
 */
final class Program {
    /** Name and descriptor of a polymorphic call. */
    record Selector(String name, String descriptor) implements Comparable<Selector> {
        @Override
        public int compareTo(Selector other) {
            return (name + descriptor).compareTo(other.name + other.descriptor);
        }
    }

    private final ClosedWorld world;
    private final FieldLayout layout;
    private final SubtypeSets subtypes;
    private final SortedMap<Selector, Set<WorldClass>> selectors = new TreeMap<>();
    private final SortedSet<String> strings = new TreeSet<>();
    private final SortedMap<Integer, WorldClass> bitmaps = new TreeMap<>();

    Program(ClosedWorld world) {
        this.world = world;
        this.layout = new FieldLayout(world);
        this.subtypes = new SubtypeSets(world);
    }

    ClosedWorld world() {
        return world;
    }

    FieldLayout layout() {
        return layout;
    }

    SubtypeSets subtypes() {
        return subtypes;
    }

    /** The table through which a selector is called on receivers of a type; it will be emitted. */
    String dispatchTable(Selector selector, WorldClass receiver) {
        selectors.computeIfAbsent(selector, s -> new HashSet<>()).add(receiver);
        return CNames.dispatchTable(selector.name(), selector.descriptor());
    }

    /** The object of a string constant; it will be emitted. */
    String string(String value) {
        strings.add(value);
        return CNames.string(value);
    }

    /** The bitmap of a type's subtypes; it will be emitted. */
    String bitmap(WorldClass type) {
        bitmaps.put(type.id(), type);
        return CNames.bitmap(type);
    }

    /** Selectors with the static types of their receivers. */
    SortedMap<Selector, Set<WorldClass>> selectors() {
        return selectors;
    }

    SortedSet<String> strings() {
        return strings;
    }

    SortedMap<Integer, WorldClass> bitmaps() {
        return bitmaps;
    }

    /** True when a compiled C function exists for the method. */
    static boolean isCompiled(WorldMethod method) {
        return !method.isAbstract() && !method.isNative() && method.node().instructions.size() > 0;
    }
}
