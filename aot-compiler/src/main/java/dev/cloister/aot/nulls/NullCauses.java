package dev.cloister.aot.nulls;

import static org.objectweb.asm.Opcodes.*;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.LocalVariableNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;
import org.objectweb.asm.tree.analysis.Frame;
import org.objectweb.asm.tree.analysis.SourceValue;

/** The second half of the message: the expression that was null, in terms of the source. */
final class NullCauses {
    /** Deeper chains of fields and elements are cut off, as HotSpot does. */
    private static final int MOST_STEPS = 5;

    private final MethodNode method;
    private final List<AbstractInsnNode> code;
    private final Map<AbstractInsnNode, Integer> positions;
    private final List<Frame<SourceValue>> frames;

    NullCauses(
            MethodNode method,
            List<AbstractInsnNode> code,
            Map<AbstractInsnNode, Integer> positions,
            List<Frame<SourceValue>> frames) {
        this.method = method;
        this.code = code;
        this.positions = positions;
        this.frames = frames;
    }

    /** Why the operand below {@code depth} others is null at an instruction. */
    Optional<String> of(int at, int depth) {
        Optional<AbstractInsnNode> source = source(at, depth);
        boolean isCall = source.filter(MethodInsnNode.class::isInstance).isPresent();
        return describe(at, depth, MOST_STEPS)
                .map(text -> (isCall ? "the return value of \"" : "\"") + text + "\" is null");
    }

    private Optional<AbstractInsnNode> source(int at, int depth) {
        Frame<SourceValue> frame = frames.get(at);
        if (frame == null) {
            return Optional.empty();
        }
        SourceValue value = frame.getStack(frame.getStackSize() - 1 - depth);
        return value.insns.stream().findFirst();
    }

    private Optional<String> describe(int at, int depth, int steps) {
        return steps <= 0
                ? Optional.empty()
                : source(at, depth).flatMap(instruction -> describe(instruction, steps));
    }

    private Optional<String> describe(AbstractInsnNode source, int steps) {
        int at = positions.get(source);
        int opcode = source.getOpcode();
        if (source instanceof VarInsnNode load) {
            return opcode == ILOAD || opcode == ALOAD
                    ? Optional.of(local(at, load.var))
                    : Optional.empty();
        }
        if (opcode >= ICONST_M1 && opcode <= ICONST_5) {
            return Optional.of(Integer.toString(opcode - ICONST_0));
        }
        return switch (opcode) {
            case ACONST_NULL -> Optional.of("null");
            case BIPUSH, SIPUSH -> Optional.of(Integer.toString(((IntInsnNode) source).operand));
            case GETSTATIC -> {
                FieldInsnNode field = (FieldInsnNode) source;
                yield Optional.of(NullActions.className(field.owner) + "." + field.name);
            }
            case GETFIELD ->
                    Optional.of(
                            describe(at, 0, steps - 1).map(object -> object + ".").orElse("")
                                    + ((FieldInsnNode) source).name);
            case INVOKEVIRTUAL, INVOKESPECIAL, INVOKESTATIC, INVOKEINTERFACE ->
                    Optional.of(NullActions.method((MethodInsnNode) source));
            case IALOAD, AALOAD ->
                    Optional.of(
                            describe(at, 1, steps - 1).orElse("<array>")
                                    + "["
                                    + describe(at, 0, MOST_STEPS).orElse("...")
                                    + "]");
            default -> Optional.empty();
        };
    }

    private String local(int at, int slot) {
        if (method.localVariables != null) {
            for (LocalVariableNode variable : method.localVariables) {
                if (variable.index == slot
                        && positions.get(variable.start) <= at
                        && at < positions.get(variable.end)) {
                    return variable.name;
                }
            }
        }
        boolean isParameter = frames.get(at).getLocal(slot) == OperandSources.UNWRITTEN;
        boolean isStatic = (method.access & ACC_STATIC) != 0;
        if (!isStatic && slot == 0 && isParameter) {
            return "this";
        }
        int first = isStatic ? 0 : 1;
        int number = 1;
        for (Type type : Type.getArgumentTypes(method.desc)) {
            if (slot >= first && slot < first + type.getSize() && isParameter) {
                return "<parameter" + number + ">";
            }
            first += type.getSize();
            number++;
        }
        return "<local" + slot + ">";
    }
}
