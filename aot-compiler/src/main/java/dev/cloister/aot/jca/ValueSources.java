package dev.cloister.aot.jca;

import dev.cloister.aot.desugar.SourceFrames;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;
import org.objectweb.asm.tree.analysis.SourceInterpreter;
import org.objectweb.asm.tree.analysis.SourceValue;

/**
 * Which instructions make an operand, seen through local variables and casts. A parameter is shown
 * as a load of its variable that stands in no method.
 */
final class ValueSources {
    private final SourceFrames frames;

    ValueSources(String owner, MethodNode method) {
        frames = new SourceFrames(owner, method, new Interpreter());
    }

    /** Sources of the operand at {@code depth} (0 = top of the stack); none in dead code. */
    Set<AbstractInsnNode> of(AbstractInsnNode instruction, int depth) {
        return frames.of(instruction, depth);
    }

    private static final class Interpreter extends SourceInterpreter {
        Interpreter() {
            super(Opcodes.ASM9);
        }

        @Override
        public SourceValue newParameterValue(boolean isInstanceMethod, int local, Type type) {
            return new SourceValue(type.getSize(), new VarInsnNode(Opcodes.ALOAD, local));
        }

        @Override
        public SourceValue copyOperation(AbstractInsnNode instruction, SourceValue value) {
            return value;
        }

        @Override
        public SourceValue unaryOperation(AbstractInsnNode instruction, SourceValue value) {
            return instruction.getOpcode() == Opcodes.CHECKCAST
                    ? value
                    : super.unaryOperation(instruction, value);
        }
    }
}
