package dev.cloister.aot.desugar;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.Frame;
import org.objectweb.asm.tree.analysis.SourceInterpreter;
import org.objectweb.asm.tree.analysis.SourceValue;

/**
 * Which instructions made the operands of each instruction; the interpreter says what is looked
 * through.
 */
public final class SourceFrames {
    private final Map<AbstractInsnNode, Frame<SourceValue>> frames = new IdentityHashMap<>();

    /** Analyses a method as it stands; later changes of its code are not seen. */
    public SourceFrames(String owner, MethodNode method, SourceInterpreter interpreter) {
        try {
            Frame<SourceValue>[] all = new Analyzer<>(interpreter).analyze(owner, method);
            for (int i = 0; i < all.length; i++) {
                if (all[i] != null) {
                    frames.put(method.instructions.get(i), all[i]);
                }
            }
        } catch (AnalyzerException e) {
            throw new IllegalArgumentException(
                    owner + "." + method.name + method.desc + ": broken bytecode", e);
        }
    }

    /** Sources of the operand at {@code depth} (0 = top of the stack); none in dead code. */
    public Set<AbstractInsnNode> of(AbstractInsnNode instruction, int depth) {
        Frame<SourceValue> frame = frames.get(instruction);
        return frame == null ? Set.of() : frame.getStack(frame.getStackSize() - 1 - depth).insns;
    }
}
