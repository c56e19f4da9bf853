package dev.cloister.aot.nulls;

import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.VarInsnNode;
import org.objectweb.asm.tree.analysis.SourceInterpreter;
import org.objectweb.asm.tree.analysis.SourceValue;

/**
 * Which instruction pushed an operand, as HotSpot sees it: loads push, copies and casts keep what
 * they copy, joins of different sources forget. A local variable is either as the method began or
 * written.
 */
final class OperandSources extends SourceInterpreter {
    /** A local variable nobody has written. */
    static final SourceValue UNWRITTEN = new SourceValue(1, Set.of());

    private static final SourceValue UNKNOWN = new SourceValue(1, Set.of());
    private static final SourceValue UNKNOWN_WIDE = new SourceValue(2, Set.of());

    OperandSources() {
        super(Opcodes.ASM9);
    }

    @Override
    public SourceValue newValue(Type type) {
        if (type == Type.VOID_TYPE) {
            return null;
        }
        return type != null && type.getSize() == 2 ? UNKNOWN_WIDE : UNKNOWN;
    }

    @Override
    public SourceValue copyOperation(AbstractInsnNode instruction, SourceValue value) {
        int opcode = instruction.getOpcode();
        if (opcode >= Opcodes.ILOAD && opcode <= Opcodes.ALOAD) {
            boolean isWide = opcode == Opcodes.LLOAD || opcode == Opcodes.DLOAD;
            return new SourceValue(isWide ? 2 : 1, instruction);
        }
        if (instruction instanceof VarInsnNode) {
            return value.getSize() == 2 ? UNKNOWN_WIDE : UNKNOWN;
        }
        return value;
    }

    @Override
    public SourceValue unaryOperation(AbstractInsnNode instruction, SourceValue value) {
        return instruction.getOpcode() == Opcodes.CHECKCAST
                ? value
                : super.unaryOperation(instruction, value);
    }

    @Override
    public SourceValue merge(SourceValue first, SourceValue second) {
        if (first == second || first.insns.equals(second.insns) && !first.insns.isEmpty()) {
            return first;
        }
        return first.getSize() == 2 && second.getSize() == 2 ? UNKNOWN_WIDE : UNKNOWN;
    }
}
