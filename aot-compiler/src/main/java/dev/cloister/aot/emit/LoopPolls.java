package dev.cloister.aot.emit;

import dev.cloister.aot.ir.IrBlock;
import dev.cloister.aot.ir.IrMethod;
import java.util.HashMap;
import java.util.Map;

/** Which edges close a loop that may run for long without a call. */
final class LoopPolls {
    private final Map<IrBlock, Integer> order = new HashMap<>();

    LoopPolls(IrMethod method) {
        for (IrBlock block : method.blocks()) {
            order.put(block, order.size());
        }
    }

    boolean isNeeded(IrBlock from, IrBlock target) {
        return order.get(target) <= order.get(from);
    }
}
