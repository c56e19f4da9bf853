package dev.cloister.aot.fold;

import dev.cloister.aot.fold.FoldedConstants.Null;
import java.util.Optional;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.BasicValue;
import org.objectweb.asm.tree.analysis.Frame;

/**
 * Puts known constants in place of calls and fields, resolves the branches that depend on them, and
 * removes what is dead then. Assertions are off: {@code $assertionsDisabled} is true everywhere.
 */
public final class ConstantFolder {
    private static final String ASSERTIONS_DISABLED = "$assertionsDisabled";

    private final FoldedConstants constants;

    /** One folder serves all methods of a world. */
    public ConstantFolder(FoldedConstants constants) {
        this.constants = constants;
    }

    /** Folds one method in place. */
    public void fold(String owner, MethodNode method) {
        boolean changed = substitute(method);
        if (changed || method.name.equals("<clinit>")) {
            foldBranches(owner, method);
        }
    }

    private boolean substitute(MethodNode method) {
        boolean changed = false;
        for (AbstractInsnNode instruction : method.instructions.toArray()) {
            if (instruction instanceof MethodInsnNode call) {
                changed |= substituteCall(method, call);
            } else if (instruction instanceof FieldInsnNode access) {
                changed |= substituteField(method, access);
            }
        }
        return changed;
    }

    private boolean substituteCall(MethodNode method, MethodInsnNode call) {
        if (call.getOpcode() == Opcodes.INVOKESPECIAL) {
            return false;
        }
        Optional<Object> constant = constants.method(call.owner, call.name, call.desc);
        if (constant.isEmpty()) {
            return false;
        }
        InsnList code = new InsnList();
        Type[] parameters = Type.getArgumentTypes(call.desc);
        for (int i = parameters.length - 1; i >= 0; i--) {
            code.add(new InsnNode(parameters[i].getSize() == 2 ? Opcodes.POP2 : Opcodes.POP));
        }
        if (call.getOpcode() != Opcodes.INVOKESTATIC) {
            code.add(receiverCheck(method, call));
        }
        code.add(push(constant.get()));
        method.instructions.insertBefore(call, code);
        method.instructions.remove(call);
        method.maxStack += 2;
        return true;
    }

    /** A literal or {@code this} before the call needs no null check. */
    private static InsnList receiverCheck(MethodNode method, MethodInsnNode call) {
        InsnList code = new InsnList();
        AbstractInsnNode before = call.getPrevious();
        boolean isStatic = (method.access & Opcodes.ACC_STATIC) != 0;
        boolean literal =
                call.desc.startsWith("()")
                        && (before instanceof LdcInsnNode
                                || (!isStatic
                                        && before instanceof VarInsnNode load
                                        && load.getOpcode() == Opcodes.ALOAD
                                        && load.var == 0));
        if (!literal) {
            code.add(
                    new MethodInsnNode(
                            Opcodes.INVOKESTATIC,
                            "java/util/Objects",
                            "requireNonNull",
                            "(Ljava/lang/Object;)Ljava/lang/Object;",
                            false));
        }
        code.add(new InsnNode(Opcodes.POP));
        return code;
    }

    private boolean substituteField(MethodNode method, FieldInsnNode access) {
        boolean get = access.getOpcode() == Opcodes.GETSTATIC;
        if (!get && access.getOpcode() != Opcodes.PUTSTATIC) {
            return false;
        }
        Optional<Object> constant =
                access.name.equals(ASSERTIONS_DISABLED)
                        ? Optional.of(1)
                        : constants.field(access.owner, access.name);
        if (constant.isEmpty()) {
            return false;
        }
        boolean wide = Type.getType(access.desc).getSize() == 2;
        method.instructions.set(
                access,
                get ? push(constant.get()) : new InsnNode(wide ? Opcodes.POP2 : Opcodes.POP));
        return true;
    }

    private static AbstractInsnNode push(Object constant) {
        if (constant == Null.NULL) {
            return new InsnNode(Opcodes.ACONST_NULL);
        }
        if (constant instanceof Integer number && number >= -1 && number <= 5) {
            return new InsnNode(Opcodes.ICONST_0 + number);
        }
        return new LdcInsnNode(constant);
    }

    private static void foldBranches(String owner, MethodNode method) {
        DeadCode deadCode = new DeadCode(owner, method);
        BranchFolder branches = new BranchFolder(method);
        boolean changed = true;
        while (changed) {
            changed = deadCode.removeIdleHandlers();
            Frame<BasicValue>[] frames = analyze(owner, method);
            AbstractInsnNode[] instructions = method.instructions.toArray();
            changed |= deadCode.removeUnreached(instructions, frames);
            for (int i = 0; i < frames.length; i++) {
                if (frames[i] != null) {
                    changed |= branches.fold(instructions[i], frames[i]);
                }
            }
        }
        deadCode.tidy();
    }

    private static Frame<BasicValue>[] analyze(String owner, MethodNode method) {
        try {
            return new Analyzer<>(new ConstantInterpreter()).analyze(owner, method);
        } catch (AnalyzerException e) {
            throw new IllegalArgumentException(
                    owner + "." + method.name + method.desc + ": broken bytecode", e);
        }
    }
}
