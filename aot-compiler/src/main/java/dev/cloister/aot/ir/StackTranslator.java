package dev.cloister.aot.ir;

import static org.objectweb.asm.Opcodes.*;

/** pop, dup and swap in all their forms: they move values and leave no trace in the IR. */
final class StackTranslator {
    private StackTranslator() {}

    static boolean translate(int opcode, Translation t) {
        switch (opcode) {
            case POP -> t.pop();
            case POP2 -> popTwoSlots(t);
            case DUP -> t.push(t.peek());
            case DUP_X1 -> duplicate(t, 1, 1);
            case DUP_X2 -> duplicate(t, 1, 2);
            case DUP2 -> duplicate(t, 2, 0);
            case DUP2_X1 -> duplicate(t, 2, 1);
            case DUP2_X2 -> duplicate(t, 2, 2);
            case SWAP -> {
                IrInstruction top = t.pop();
                IrInstruction below = t.pop();
                t.push(top);
                t.push(below);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void popTwoSlots(Translation t) {
        if (!t.pop().type().isWide()) {
            t.pop();
        }
    }

    /**
     * Copies the top {@code slots} slots below the {@code under} slots beneath them; a wide value
     * fills two slots.
     */
    private static void duplicate(Translation t, int slots, int under) {
        java.util.List<IrInstruction> top = take(t, slots);
        java.util.List<IrInstruction> beneath = take(t, under);
        top.forEach(t::push);
        beneath.forEach(t::push);
        top.forEach(t::push);
    }

    private static java.util.List<IrInstruction> take(Translation t, int slots) {
        java.util.LinkedList<IrInstruction> taken = new java.util.LinkedList<>();
        for (int left = slots; left > 0; ) {
            IrInstruction value = t.pop();
            taken.addFirst(value);
            left -= value.type().isWide() ? 2 : 1;
        }
        return taken;
    }
}
