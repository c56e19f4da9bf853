package dev.cloister.aot.emit;

import dev.cloister.aot.ir.IrBlock;
import dev.cloister.aot.ir.IrInstruction;
import java.util.LinkedHashMap;
import java.util.Map;

/** The parallel assignment of a block's phis along one edge, as a sequence of C assignments. */
final class PhiCopies {
    private PhiCopies() {}

    static String along(IrBlock from, IrBlock target, Values values) {
        if (target.phis().isEmpty()) {
            return "";
        }
        int edge = target.predecessors().indexOf(from);
        Map<String, String> open = new LinkedHashMap<>();
        StringBuilder text = new StringBuilder();
        for (IrInstruction phi : target.phis()) {
            String destination = values.variable(phi);
            String source = values.use(phi.operand(edge));
            if (!destination.equals(source)) {
                open.put(destination, source);
            }
        }
        while (!open.isEmpty()) {
            String free =
                    open.keySet().stream()
                            .filter(d -> !open.containsValue(d))
                            .findFirst()
                            .orElse(null);
            if (free != null) {
                text.append(free).append('=').append(open.remove(free)).append(';');
            } else {
                breakCycle(open, text, values);
            }
        }
        return text.toString();
    }

    /** Every destination left is also a source: save one and read the copy. */
    private static void breakCycle(Map<String, String> open, StringBuilder text, Values values) {
        String saved = open.keySet().iterator().next();
        String copy = values.temporaryLike(saved);
        text.append(copy).append('=').append(saved).append(';');
        open.replaceAll((destination, source) -> source.equals(saved) ? copy : source);
    }
}
