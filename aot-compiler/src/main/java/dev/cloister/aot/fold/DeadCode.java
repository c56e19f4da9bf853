package dev.cloister.aot.fold;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.TryCatchBlockNode;
import org.objectweb.asm.tree.analysis.BasicValue;
import org.objectweb.asm.tree.analysis.Frame;

/** Removes what can never run or has no effect. */
final class DeadCode {
    private final String owner;
    private final MethodNode method;

    DeadCode(String owner, MethodNode method) {
        this.owner = owner;
        this.method = method;
    }

    /** Instructions that the analysis did not reach. */
    boolean removeUnreached(AbstractInsnNode[] instructions, Frame<BasicValue>[] frames) {
        boolean changed = false;
        for (int i = 0; i < frames.length; i++) {
            if (frames[i] == null && !(instructions[i] instanceof LabelNode)) {
                changed |= instructions[i].getOpcode() >= 0;
                method.instructions.remove(instructions[i]);
            }
        }
        return changed;
    }

    /** Handlers of ranges in which nothing can throw. */
    boolean removeIdleHandlers() {
        boolean changed = false;
        Iterator<TryCatchBlockNode> handlers = method.tryCatchBlocks.iterator();
        while (handlers.hasNext()) {
            if (!mayThrow(handlers.next())) {
                handlers.remove();
                changed = true;
            }
        }
        return changed;
    }

    private boolean mayThrow(TryCatchBlockNode handler) {
        for (AbstractInsnNode at = handler.start; at != null && at != handler.end; ) {
            if (mayThrow(at)) {
                return true;
            }
            at = at.getNext();
        }
        return false;
    }

    private boolean mayThrow(AbstractInsnNode instruction) {
        int opcode = instruction.getOpcode();
        if (opcode < 0 || opcode <= Opcodes.ALOAD) {
            return false;
        }
        if (instruction instanceof FieldInsnNode field
                && (opcode == Opcodes.PUTSTATIC || opcode == Opcodes.GETSTATIC)) {
            return !field.owner.equals(owner);
        }
        boolean harmless =
                (opcode >= Opcodes.ISTORE && opcode <= Opcodes.ASTORE)
                        || (opcode >= Opcodes.POP && opcode <= Opcodes.SWAP)
                        || (opcode >= Opcodes.IFEQ && opcode <= Opcodes.GOTO)
                        || opcode == Opcodes.IINC;
        return !harmless;
    }

    /** Jumps to the next instruction, and constants that are popped at once. */
    void tidy() {
        boolean changed = true;
        while (changed) {
            changed = false;
            Set<LabelNode> targets = targets();
            for (AbstractInsnNode instruction : method.instructions.toArray()) {
                changed |= tidy(instruction, targets);
            }
        }
    }

    private boolean tidy(AbstractInsnNode instruction, Set<LabelNode> targets) {
        if (instruction.getOpcode() == Opcodes.GOTO) {
            LabelNode label = ((JumpInsnNode) instruction).label;
            AbstractInsnNode next = instruction.getNext();
            while (next != null && next.getOpcode() < 0 && next != label) {
                next = next.getNext();
            }
            if (next == label) {
                method.instructions.remove(instruction);
                return true;
            }
            return false;
        }
        AbstractInsnNode next = instruction.getNext();
        while (next != null && next.getOpcode() < 0 && !targets.contains(next)) {
            next = next.getNext();
        }
        if (next != null && popSize(next) == pushSize(instruction) && popSize(next) > 0) {
            method.instructions.remove(instruction);
            method.instructions.remove(next);
            return true;
        }
        return false;
    }

    private static int popSize(AbstractInsnNode instruction) {
        return switch (instruction.getOpcode()) {
            case Opcodes.POP -> 1;
            case Opcodes.POP2 -> 2;
            default -> 0;
        };
    }

    /** Slots that an instruction without any other effect pushes; -1: not such an instruction. */
    private static int pushSize(AbstractInsnNode instruction) {
        int opcode = instruction.getOpcode();
        if (opcode >= Opcodes.ACONST_NULL && opcode <= Opcodes.ALOAD) {
            return switch (opcode) {
                case Opcodes.LCONST_0,
                                Opcodes.LCONST_1,
                                Opcodes.DCONST_0,
                                Opcodes.DCONST_1,
                                Opcodes.LLOAD,
                                Opcodes.DLOAD ->
                        2;
                case Opcodes.LDC -> ldcSize(instruction);
                default -> 1;
            };
        }
        return opcode == Opcodes.DUP ? 1 : -1;
    }

    private static int ldcSize(AbstractInsnNode instruction) {
        Object constant = ((LdcInsnNode) instruction).cst;
        return constant instanceof Long || constant instanceof Double ? 2 : 1;
    }

    private Set<LabelNode> targets() {
        Set<LabelNode> targets = new HashSet<>();
        for (AbstractInsnNode instruction : method.instructions) {
            if (instruction instanceof JumpInsnNode jump) {
                targets.add(jump.label);
            } else if (instruction instanceof TableSwitchInsnNode table) {
                targets.addAll(table.labels);
                targets.add(table.dflt);
            } else if (instruction instanceof LookupSwitchInsnNode lookup) {
                targets.addAll(lookup.labels);
                targets.add(lookup.dflt);
            }
        }
        method.tryCatchBlocks.forEach(handler -> targets.add(handler.handler));
        return targets;
    }
}
