package dev.cloister.aot.emit;

import dev.cloister.aot.world.ClosedWorld;
import dev.cloister.aot.world.WorldClass;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** For each type the ids of the classes whose instances have that type. */
final class SubtypeSets {
    private final ClosedWorld world;
    private final Map<WorldClass, BitSet> sets = new HashMap<>();

    SubtypeSets(ClosedWorld world) {
        this.world = world;
    }

    /** Ids of the subtypes, the type included. */
    BitSet of(WorldClass type) {
        return sets.computeIfAbsent(type, this::compute);
    }

    /** The same with the subtypes that are interfaces, which {@code isAssignableFrom} asks for. */
    BitSet withInterfaces(WorldClass type) {
        BitSet set = (BitSet) of(type).clone();
        for (WorldClass candidate : world.classes()) {
            if (candidate.isInterface() && candidate.isSubclassOf(type)) {
                set.set(candidate.id());
            }
        }
        return set;
    }

    /** True when the ids are one gapless range. */
    boolean isRange(WorldClass type) {
        BitSet set = of(type);
        return set.isEmpty() || set.cardinality() == set.length() - set.nextSetBit(0);
    }

    private BitSet compute(WorldClass type) {
        BitSet set = new BitSet();
        for (WorldClass candidate : world.classes()) {
            boolean isObject = !candidate.isInterface() && !candidate.isPrimitive();
            if (isObject && candidate.isSubclassOf(type)) {
                set.set(candidate.id());
            }
        }
        return set;
    }
}
