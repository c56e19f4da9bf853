package dev.cloister.aot.emit;

import dev.cloister.aot.ir.IrBlock;
import dev.cloister.aot.ir.IrOperation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** tableswitch and lookupswitch: a C switch of jumps, for clang to lower. */
final class SwitchEmitter {
    private SwitchEmitter() {}

    static void emit(IrBlock block, MethodWriter w) {
        List<Integer> keys = ((IrOperation.Switch) block.terminator().operation()).keys();
        IrBlock otherwise = block.successors().get(keys.size());
        Map<IrBlock, List<Integer>> keysOf = new LinkedHashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            if (block.successors().get(i) != otherwise) {
                keysOf.computeIfAbsent(block.successors().get(i), b -> new ArrayList<>())
                        .add(keys.get(i));
            }
        }
        w.raw("switch(" + w.use(block.terminator(), 0) + "){");
        keysOf.forEach(
                (target, labels) -> {
                    labels.forEach(key -> w.raw("case " + ConstantEmitter.literal(key) + ":"));
                    w.raw(w.edge(block, target, null));
                });
        w.raw("default:" + w.edge(block, otherwise, null) + "}");
    }
}
