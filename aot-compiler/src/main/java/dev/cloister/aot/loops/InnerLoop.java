package dev.cloister.aot.loops;

import dev.cloister.aot.ir.IrBlock;
import dev.cloister.aot.ir.IrInstruction;
import dev.cloister.aot.ir.IrMethod;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A loop that contains no other: entered at its header alone and closed by one back edge.
 *
 * @param header where it is entered
 * @param latch where the back edge comes from
 * @param body all its blocks in the order of the method
 */
public record InnerLoop(IrBlock header, IrBlock latch, Set<IrBlock> body) {
    /** The innermost loops of a method whose blocks stand in reverse postorder. */
    public static List<InnerLoop> of(IrMethod method) {
        Map<IrBlock, Integer> order = new HashMap<>();
        method.blocks().forEach(block -> order.put(block, order.size()));
        List<InnerLoop> loops = new ArrayList<>();
        for (IrBlock block : method.blocks()) {
            for (IrBlock successor : block.successors()) {
                if (order.get(successor) <= order.get(block)) {
                    Set<IrBlock> body = body(block, successor);
                    if (isInnermost(block, successor, body, order)) {
                        loops.add(new InnerLoop(successor, block, sorted(body, method)));
                    }
                }
            }
        }
        return loops;
    }

    /** True for a value that is computed anew in each round. */
    public boolean computes(IrInstruction value) {
        return body.contains(value.block());
    }

    /** Blocks that reach the latch without passing the header. */
    private static Set<IrBlock> body(IrBlock latch, IrBlock header) {
        Set<IrBlock> body = new HashSet<>();
        body.add(header);
        Deque<IrBlock> work = new ArrayDeque<>();
        work.push(latch);
        while (!work.isEmpty()) {
            IrBlock block = work.pop();
            if (body.add(block)) {
                block.predecessors().forEach(work::push);
            }
        }
        return body;
    }

    private static boolean isInnermost(
            IrBlock latch, IrBlock header, Set<IrBlock> body, Map<IrBlock, Integer> order) {
        for (IrBlock block : body) {
            boolean isEnteredElsewhere = block != header && !body.containsAll(block.predecessors());
            boolean isRetried =
                    block.handler().filter(h -> order.get(h) <= order.get(block)).isPresent();
            if (isEnteredElsewhere || isRetried) {
                return false;
            }
            for (IrBlock successor : block.successors()) {
                boolean isBackwards = order.get(successor) <= order.get(block);
                if (isBackwards && !(block == latch && successor == header)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static Set<IrBlock> sorted(Set<IrBlock> body, IrMethod method) {
        Set<IrBlock> sorted = new LinkedHashSet<>();
        method.blocks().stream().filter(body::contains).forEach(sorted::add);
        return sorted;
    }
}
