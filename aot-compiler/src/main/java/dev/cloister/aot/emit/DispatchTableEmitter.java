package dev.cloister.aot.emit;

import dev.cloister.aot.world.ClosedWorld;
import dev.cloister.aot.world.WorldClass;
import dev.cloister.aot.world.WorldMethod;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * One table per polymorphic selector: entry [class id] is the target's distance from the table. The
 * symbol of a table is where its entry 0 would be, so code needs no first id; tables lie behind the
 * class table, which is larger than any such shift.
 */
final class DispatchTableEmitter {
    private static final String FILLER = "clo_throw_abstract_method";

    private final ClosedWorld world;
    private final Set<WorldMethod> compiled = new HashSet<>();

    DispatchTableEmitter(ClosedWorld world) {
        this.world = world;
        world.classes().forEach(type -> compiled.addAll(type.methods()));
    }

    void emit(Program.Selector selector, Set<WorldClass> receivers, AssemblyWriter out) {
        TreeMap<Integer, String> rows = new TreeMap<>();
        for (WorldClass type : world.classes()) {
            if (type.isInstantiated() && receivers.stream().anyMatch(type::isSubclassOf)) {
                rows.put(type.id(), function(type, selector));
            }
        }
        String table = CNames.dispatchTable(selector.name(), selector.descriptor());
        int first = rows.isEmpty() ? 0 : rows.firstKey();
        int last = rows.isEmpty() ? 0 : rows.lastKey();
        out.align(4)
                .line(".globl " + table)
                .line(".hidden " + table)
                .line(".set " + table + ",.-" + 4 * first);
        for (int id = first; id <= last; id++) {
            out.longs(rows.getOrDefault(id, FILLER) + "-" + table);
        }
    }

    private String function(WorldClass type, Program.Selector selector) {
        Optional<WorldMethod> selected = world.select(type, selector.name(), selector.descriptor());
        return selected.filter(method -> !method.isAbstract() && compiled.contains(method))
                .map(CNames::function)
                .orElse(FILLER);
    }
}
