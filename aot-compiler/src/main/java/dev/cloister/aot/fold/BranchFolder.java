package dev.cloister.aot.fold;

import java.util.Optional;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.analysis.BasicValue;
import org.objectweb.asm.tree.analysis.Frame;

/** Replaces a branch whose outcome is known by a jump, or by nothing. */
final class BranchFolder {
    private final MethodNode method;

    BranchFolder(MethodNode method) {
        this.method = method;
    }

    /** True when the instruction was a branch and is one no more. */
    boolean fold(AbstractInsnNode instruction, Frame<BasicValue> frame) {
        if (instruction instanceof JumpInsnNode jump) {
            Optional<Boolean> taken = isTaken(jump, frame);
            taken.ifPresent(yes -> replace(jump, operandCount(jump), yes ? jump.label : null));
            return taken.isPresent();
        }
        if (instruction instanceof TableSwitchInsnNode table
                && constant(frame, 0) instanceof Integer key) {
            boolean inside = key >= table.min && key <= table.max;
            replace(table, 1, inside ? table.labels.get(key - table.min) : table.dflt);
            return true;
        }
        if (instruction instanceof LookupSwitchInsnNode lookup
                && constant(frame, 0) instanceof Integer key) {
            int index = lookup.keys.indexOf(key);
            replace(lookup, 1, index < 0 ? lookup.dflt : lookup.labels.get(index));
            return true;
        }
        return false;
    }

    private void replace(AbstractInsnNode branch, int operands, LabelNode target) {
        for (int i = 0; i < operands; i++) {
            method.instructions.insertBefore(branch, new InsnNode(Opcodes.POP));
        }
        if (target == null) {
            method.instructions.remove(branch);
        } else {
            method.instructions.set(branch, new JumpInsnNode(Opcodes.GOTO, target));
        }
    }

    private static int operandCount(JumpInsnNode jump) {
        boolean two =
                jump.getOpcode() >= Opcodes.IF_ICMPEQ && jump.getOpcode() <= Opcodes.IF_ACMPNE;
        return two ? 2 : 1;
    }

    private static BasicValue value(Frame<BasicValue> frame, int depth) {
        return frame.getStack(frame.getStackSize() - 1 - depth);
    }

    private static Object constant(Frame<BasicValue> frame, int depth) {
        return KnownValue.constantOf(value(frame, depth));
    }

    private static Optional<Boolean> isTaken(JumpInsnNode jump, Frame<BasicValue> frame) {
        int opcode = jump.getOpcode();
        if (opcode == Opcodes.GOTO || opcode == Opcodes.JSR) {
            return Optional.empty();
        }
        if (opcode == Opcodes.IFNULL || opcode == Opcodes.IFNONNULL) {
            return nullness(value(frame, 0)).map(isNull -> isNull == (opcode == Opcodes.IFNULL));
        }
        if (opcode == Opcodes.IF_ACMPEQ || opcode == Opcodes.IF_ACMPNE) {
            return sameness(frame).map(same -> same == (opcode == Opcodes.IF_ACMPEQ));
        }
        Object right = constant(frame, 0);
        if (operandCount(jump) == 1) {
            return right instanceof Integer number
                    ? Optional.of(holds(opcode - Opcodes.IFEQ, number, 0))
                    : Optional.empty();
        }
        return constant(frame, 1) instanceof Integer a && right instanceof Integer b
                ? Optional.of(holds(opcode - Opcodes.IF_ICMPEQ, a, b))
                : Optional.empty();
    }

    private static Optional<Boolean> nullness(BasicValue value) {
        if (KnownValue.isNull(value)) {
            return Optional.of(true);
        }
        return KnownValue.isNotNull(value) ? Optional.of(false) : Optional.empty();
    }

    /** Two references are known to be the same or not when both or one of them is null. */
    private static Optional<Boolean> sameness(Frame<BasicValue> frame) {
        Optional<Boolean> a = nullness(value(frame, 0));
        Optional<Boolean> b = nullness(value(frame, 1));
        if (a.isEmpty() || b.isEmpty() || (!a.get() && !b.get())) {
            return Optional.empty();
        }
        return Optional.of(a.get() && b.get());
    }

    /** Order of conditions as in the opcodes: eq ne lt ge gt le. */
    private static boolean holds(int condition, int a, int b) {
        return switch (condition) {
            case 0 -> a == b;
            case 1 -> a != b;
            case 2 -> a < b;
            case 3 -> a >= b;
            case 4 -> a > b;
            default -> a <= b;
        };
    }
}
