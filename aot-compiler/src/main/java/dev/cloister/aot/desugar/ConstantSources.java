package dev.cloister.aot.desugar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.SourceInterpreter;
import org.objectweb.asm.tree.analysis.SourceValue;

/** Which instruction made an operand, seen through local variables. */
final class ConstantSources {
    private static final Map<String, String> PRIMITIVES =
            Map.of(
                    "java/lang/Void", "V",
                    "java/lang/Boolean", "Z",
                    "java/lang/Byte", "B",
                    "java/lang/Character", "C",
                    "java/lang/Short", "S",
                    "java/lang/Integer", "I",
                    "java/lang/Long", "J",
                    "java/lang/Float", "F",
                    "java/lang/Double", "D");

    private final SourceFrames frames;

    ConstantSources(String owner, MethodNode method) {
        frames = new SourceFrames(owner, method, new Interpreter());
    }

    private static final class Interpreter extends SourceInterpreter {
        Interpreter() {
            super(Opcodes.ASM9);
        }

        @Override
        public SourceValue copyOperation(AbstractInsnNode instruction, SourceValue value) {
            return value;
        }
    }

    /**
     * The only instruction that makes the operand at {@code depth} (0 = top of the stack) of {@code
     * instruction}.
     */
    Optional<AbstractInsnNode> operand(AbstractInsnNode instruction, int depth) {
        Set<AbstractInsnNode> sources = frames.of(instruction, depth);
        return sources.size() == 1 ? Optional.of(sources.iterator().next()) : Optional.empty();
    }

    /**
     * The instructions that may take what {@code source} makes, other than those that only move it.
     * An instruction that tests or returns it counts.
     */
    List<AbstractInsnNode> consumers(MethodNode method, AbstractInsnNode source) {
        List<AbstractInsnNode> found = new ArrayList<>();
        for (AbstractInsnNode instruction : method.instructions) {
            for (int depth = 0; depth < operandCount(instruction); depth++) {
                if (frames.of(instruction, depth).contains(source)) {
                    found.add(instruction);
                    break;
                }
            }
        }
        return found;
    }

    /** How many references the instruction takes from the stack, as far as they matter. */
    private static int operandCount(AbstractInsnNode instruction) {
        if (instruction instanceof MethodInsnNode call) {
            int receiver = call.getOpcode() == Opcodes.INVOKESTATIC ? 0 : 1;
            return Type.getArgumentTypes(call.desc).length + receiver;
        }
        if (instruction instanceof InvokeDynamicInsnNode call) {
            return Type.getArgumentTypes(call.desc).length;
        }
        return switch (instruction.getOpcode()) {
            case Opcodes.PUTSTATIC,
                            Opcodes.PUTFIELD,
                            Opcodes.AASTORE,
                            Opcodes.ARETURN,
                            Opcodes.CHECKCAST,
                            Opcodes.INSTANCEOF,
                            Opcodes.IFNULL,
                            Opcodes.IFNONNULL,
                            Opcodes.ATHROW,
                            Opcodes.MONITORENTER ->
                    1;
            case Opcodes.IF_ACMPEQ, Opcodes.IF_ACMPNE -> 2;
            default -> 0;
        };
    }

    /** The type that a class literal (also of a primitive) stands for. */
    static Optional<Type> classLiteral(AbstractInsnNode source) {
        if (source instanceof LdcInsnNode ldc && ldc.cst instanceof Type type) {
            return Optional.of(type);
        }
        if (source instanceof FieldInsnNode field && field.name.equals("TYPE")) {
            return Optional.ofNullable(PRIMITIVES.get(field.owner)).map(Type::getType);
        }
        return Optional.empty();
    }

    /** The class that a literal or {@code Class.forName} with a constant name stands for. */
    Optional<Type> classOf(AbstractInsnNode source) {
        boolean isForName =
                source instanceof MethodInsnNode call
                        && call.owner.equals("java/lang/Class")
                        && call.name.equals("forName")
                        && call.desc.startsWith("(Ljava/lang/String;");
        if (!isForName) {
            return classLiteral(source);
        }
        int depth = Type.getArgumentTypes(((MethodInsnNode) source).desc).length - 1;
        return operand(source, depth)
                .flatMap(ConstantSources::stringLiteral)
                .filter(name -> !name.isEmpty() && !name.contains("/"))
                .map(name -> Type.getObjectType(name.replace('.', '/')));
    }

    static Optional<Integer> intLiteral(AbstractInsnNode source) {
        int opcode = source.getOpcode();
        if (opcode >= Opcodes.ICONST_M1 && opcode <= Opcodes.ICONST_5) {
            return Optional.of(opcode - Opcodes.ICONST_0);
        }
        if (source instanceof IntInsnNode push && opcode != Opcodes.NEWARRAY) {
            return Optional.of(push.operand);
        }
        return source instanceof LdcInsnNode ldc && ldc.cst instanceof Integer value
                ? Optional.of(value)
                : Optional.empty();
    }

    static Optional<String> stringLiteral(AbstractInsnNode source) {
        return source instanceof LdcInsnNode ldc && ldc.cst instanceof String text
                ? Optional.of(text)
                : Optional.empty();
    }
}
