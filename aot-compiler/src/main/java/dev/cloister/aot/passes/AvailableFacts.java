package dev.cloister.aot.passes;

import dev.cloister.aot.ir.IrBlock;
import dev.cloister.aot.ir.IrInstruction;
import dev.cloister.aot.ir.IrMethod;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which facts hold on every path to a block: a forward must-analysis over bit sets. A handler sees
 * what held when the guarded block began, because the block may throw before it has proved
 * anything.
 */
abstract class AvailableFacts {
    private final IrMethod method;
    private final int universe;
    private final Map<IrBlock, BitSet> atStart = new HashMap<>();
    private final Map<IrBlock, BitSet> atEnd = new HashMap<>();

    AvailableFacts(IrMethod method, int universe) {
        this.method = method;
        this.universe = universe;
    }

    /** Adds what an instruction proves. */
    abstract void transfer(IrInstruction instruction, BitSet facts);

    /** Adds what going along an edge of the terminator proves. */
    void alongEdge(IrBlock from, IrBlock target, BitSet facts) {}

    /**
     * Adds what the merge of facts that hold along all edges proves of a phi; {@code edges} in
     * predecessor order.
     */
    void merge(IrInstruction phi, List<BitSet> edges, BitSet facts) {}

    /** Facts at the start of a block, a copy. */
    final BitSet at(IrBlock block) {
        return (BitSet) atStart.get(block).clone();
    }

    final void solve(BitSet atEntry) {
        List<IrBlock> blocks = method.blocks();
        for (boolean changed = true; changed; ) {
            changed = false;
            for (IrBlock block : blocks) {
                BitSet facts = block == method.entry() ? (BitSet) atEntry.clone() : join(block);
                if (facts.equals(atStart.get(block))) {
                    continue;
                }
                atStart.put(block, (BitSet) facts.clone());
                block.instructions().forEach(instruction -> transfer(instruction, facts));
                atEnd.put(block, facts);
                changed = true;
            }
        }
    }

    private BitSet join(IrBlock block) {
        List<BitSet> edges =
                block.predecessors().stream()
                        .map(predecessor -> along(predecessor, block))
                        .toList();
        BitSet facts = all();
        edges.forEach(facts::and);
        block.phis().forEach(phi -> merge(phi, edges, facts));
        return facts;
    }

    private BitSet along(IrBlock from, IrBlock target) {
        boolean isExceptional = from.handler().filter(handler -> handler == target).isPresent();
        BitSet known = isExceptional ? atStart.get(from) : atEnd.get(from);
        if (known == null) {
            return all(); // Not visited yet: optimistic, corrected in the next round.
        }
        BitSet facts = (BitSet) known.clone();
        if (!isExceptional) {
            alongEdge(from, target, facts);
        }
        return facts;
    }

    private BitSet all() {
        BitSet all = new BitSet(universe);
        all.set(0, universe);
        return all;
    }
}
