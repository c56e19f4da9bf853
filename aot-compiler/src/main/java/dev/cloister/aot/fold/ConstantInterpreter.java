package dev.cloister.aot.fold;

import dev.cloister.aot.fold.FoldedConstants.Null;
import dev.cloister.aot.fold.KnownValue.NotNull;
import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.IincInsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.TryCatchBlockNode;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.BasicInterpreter;
import org.objectweb.asm.tree.analysis.BasicValue;
import org.objectweb.asm.tree.analysis.Frame;

/** Tracks int and long constants and whether references are null, through locals and the stack. */
final class ConstantInterpreter extends BasicInterpreter {
    ConstantInterpreter() {
        super(Opcodes.ASM9);
    }

    private static BasicValue known(Object constant) {
        if (constant instanceof Integer) {
            return new KnownValue(BasicValue.INT_VALUE, constant);
        }
        if (constant instanceof Long) {
            return new KnownValue(BasicValue.LONG_VALUE, constant);
        }
        return new KnownValue(BasicValue.REFERENCE_VALUE, constant);
    }

    @Override
    public BasicValue newParameterValue(boolean isInstanceMethod, int local, Type type) {
        return isInstanceMethod && local == 0
                ? known(NotNull.NOT_NULL)
                : super.newParameterValue(isInstanceMethod, local, type);
    }

    @Override
    public BasicValue newExceptionValue(
            TryCatchBlockNode handler, Frame<BasicValue> frame, Type type) {
        return known(NotNull.NOT_NULL);
    }

    @Override
    public BasicValue newOperation(AbstractInsnNode instruction) throws AnalyzerException {
        int opcode = instruction.getOpcode();
        if (opcode >= Opcodes.ICONST_M1 && opcode <= Opcodes.ICONST_5) {
            return known(opcode - Opcodes.ICONST_0);
        }
        return switch (opcode) {
            case Opcodes.ACONST_NULL -> known(Null.NULL);
            case Opcodes.LCONST_0, Opcodes.LCONST_1 -> known((long) (opcode - Opcodes.LCONST_0));
            case Opcodes.BIPUSH, Opcodes.SIPUSH -> known(((IntInsnNode) instruction).operand);
            case Opcodes.NEW -> known(NotNull.NOT_NULL);
            case Opcodes.LDC -> {
                Object constant = ((LdcInsnNode) instruction).cst;
                if (constant instanceof Integer || constant instanceof Long) {
                    yield known(constant);
                }
                yield constant instanceof String || constant instanceof Type
                        ? known(NotNull.NOT_NULL)
                        : super.newOperation(instruction);
            }
            default -> super.newOperation(instruction);
        };
    }

    @Override
    public BasicValue copyOperation(AbstractInsnNode instruction, BasicValue value) {
        return value;
    }

    @Override
    public BasicValue unaryOperation(AbstractInsnNode instruction, BasicValue value)
            throws AnalyzerException {
        Object constant = KnownValue.constantOf(value);
        int opcode = instruction.getOpcode();
        if (opcode == Opcodes.CHECKCAST) {
            return value;
        }
        if (opcode == Opcodes.NEWARRAY || opcode == Opcodes.ANEWARRAY) {
            return known(NotNull.NOT_NULL);
        }
        if (opcode == Opcodes.INSTANCEOF && constant == Null.NULL) {
            return known(0);
        }
        if (constant instanceof Integer number) {
            Object result = Arithmetic.unary(instruction, number);
            return result == null ? super.unaryOperation(instruction, value) : known(result);
        }
        if (constant instanceof Long number && opcode == Opcodes.L2I) {
            return known(number.intValue());
        }
        return super.unaryOperation(instruction, value);
    }

    @Override
    public BasicValue binaryOperation(
            AbstractInsnNode instruction, BasicValue left, BasicValue right)
            throws AnalyzerException {
        Object a = KnownValue.constantOf(left);
        Object b = KnownValue.constantOf(right);
        Object result = null;
        if (a instanceof Integer x && b instanceof Integer y) {
            result = Arithmetic.binary(instruction.getOpcode(), x, y);
        } else if (a instanceof Long x
                && b instanceof Long y
                && instruction.getOpcode() == Opcodes.LCMP) {
            result = Long.compare(x, y);
        }
        return result == null ? super.binaryOperation(instruction, left, right) : known(result);
    }

    @Override
    public BasicValue naryOperation(AbstractInsnNode instruction, List<? extends BasicValue> values)
            throws AnalyzerException {
        return instruction.getOpcode() == Opcodes.MULTIANEWARRAY
                ? known(NotNull.NOT_NULL)
                : super.naryOperation(instruction, values);
    }

    @Override
    public BasicValue merge(BasicValue old, BasicValue next) {
        if (old.equals(next)) {
            return old;
        }
        boolean sameType =
                old.getType() != null
                        && next.getType() != null
                        && old.getType().equals(next.getType());
        return sameType ? plain(old) : BasicValue.UNINITIALIZED_VALUE;
    }

    /** What is left of a constant where two paths meet with different ones. */
    private static BasicValue plain(BasicValue value) {
        return value instanceof KnownValue ? new ForgottenValue(value.getType()) : value;
    }

    /** Differs from the constant it was, so that the analysis visits what depends on it again. */
    private static final class ForgottenValue extends BasicValue {
        ForgottenValue(Type type) {
            super(type);
        }

        @Override
        public boolean equals(Object other) {
            return !(other instanceof KnownValue) && super.equals(other);
        }

        @Override
        public int hashCode() {
            return super.hashCode();
        }
    }

    /** Arithmetic on known ints: null where it is not worth it, or would throw. */
    private static final class Arithmetic {
        static Object unary(AbstractInsnNode instruction, int value) {
            return switch (instruction.getOpcode()) {
                case Opcodes.INEG -> -value;
                case Opcodes.IINC -> value + ((IincInsnNode) instruction).incr;
                case Opcodes.I2L -> (long) value;
                case Opcodes.I2B -> (int) (byte) value;
                case Opcodes.I2C -> (int) (char) value;
                case Opcodes.I2S -> (int) (short) value;
                default -> null;
            };
        }

        static Object binary(int opcode, int a, int b) {
            return switch (opcode) {
                case Opcodes.IADD -> a + b;
                case Opcodes.ISUB -> a - b;
                case Opcodes.IMUL -> a * b;
                case Opcodes.IAND -> a & b;
                case Opcodes.IOR -> a | b;
                case Opcodes.IXOR -> a ^ b;
                case Opcodes.ISHL -> a << b;
                case Opcodes.ISHR -> a >> b;
                case Opcodes.IUSHR -> a >>> b;
                default -> null;
            };
        }
    }
}
