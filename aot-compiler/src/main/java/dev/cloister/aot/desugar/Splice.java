package dev.cloister.aot.desugar;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.InstructionAdapter;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Code that replaces one instruction of a method. Operands of the instruction are first stored into
 * fresh local variables, from which the new code takes them in any order.
 */
final class Splice {
    private static final int STACK_SLACK = 12;

    private final MethodNode target;
    private final MethodNode buffer = new MethodNode(Opcodes.ASM9);
    private final InstructionAdapter code = new InstructionAdapter(buffer);

    Splice(MethodNode target) {
        this.target = target;
    }

    InstructionAdapter code() {
        return code;
    }

    /** Pops operands of these types (the last one is on top); answers their local variables. */
    int[] store(Type[] operands) {
        int[] locals = new int[operands.length];
        for (int i = 0; i < operands.length; i++) {
            locals[i] = local(operands[i]);
        }
        for (int i = operands.length - 1; i >= 0; i--) {
            code.store(locals[i], operands[i]);
        }
        return locals;
    }

    /** A fresh local variable. */
    int local(Type type) {
        int local = target.maxLocals;
        target.maxLocals += type.getSize();
        return local;
    }

    void replace(AbstractInsnNode instruction) {
        target.instructions.insert(instruction, buffer.instructions);
        target.instructions.remove(instruction);
        target.maxStack += STACK_SLACK;
    }
}
