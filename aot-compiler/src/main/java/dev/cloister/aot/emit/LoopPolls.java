package dev.cloister.aot.emit;

import dev.cloister.aot.ir.IrBlock;
import dev.cloister.aot.ir.IrMethod;
import dev.cloister.aot.loops.InnerLoop;
import dev.cloister.aot.loops.LoopCount;
import java.util.HashMap;
import java.util.Map;

/**
 * Which edges close a loop that may run for long: all that go backwards, save those of innermost
 * loops that count an int by steps of one up or down to a bound that stays. Such a loop ends soon,
 * and a poll in it would keep clang from vectorising it.
 */
final class LoopPolls {
    private final Map<IrBlock, Integer> order = new HashMap<>();
    private final Map<IrBlock, IrBlock> shortLoops = new HashMap<>();

    LoopPolls(IrMethod method) {
        for (IrBlock block : method.blocks()) {
            order.put(block, order.size());
        }
        for (InnerLoop loop : InnerLoop.of(method)) {
            if (LoopCount.of(loop).stream().anyMatch(LoopCount::certainlyEnds)) {
                shortLoops.put(loop.latch(), loop.header());
            }
        }
    }

    boolean isNeeded(IrBlock from, IrBlock target) {
        return order.get(target) <= order.get(from) && shortLoops.get(from) != target;
    }
}
