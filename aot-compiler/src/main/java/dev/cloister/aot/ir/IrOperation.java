package dev.cloister.aot.ir;

import dev.cloister.aot.intrinsics.Intrinsic;
import dev.cloister.aot.world.WorldClass;
import dev.cloister.aot.world.WorldField;
import dev.cloister.aot.world.WorldMethod;
import java.util.List;

/**
 * What an instruction does. Every check that the JVM makes implicitly is an instruction of its own,
 * so that passes can prove it away; the instruction it guards then simply happens: {@link GetField}
 * of a null reference, {@link Arithmetic} division by zero and {@link ArrayLoad} out of bounds are
 * undefined.
 */
public sealed interface IrOperation {
    /** True when it may leave an exception pending. */
    default boolean mayThrow() {
        return false;
    }

    /** Depends on its operands alone: may be dropped, moved and merged. */
    sealed interface Pure extends IrOperation {}

    /** Reads memory and does nothing else: may be dropped when unused. */
    sealed interface Load extends IrOperation {}

    /** Ends a block. */
    sealed interface Terminator extends IrOperation {}

    /** Ends in a pending exception or not. */
    sealed interface Throwing extends IrOperation {
        @Override
        default boolean mayThrow() {
            return true;
        }
    }

    /** Parameter of the method; index 0 is the receiver of an instance method. */
    record Parameter(int index) implements Pure {}

    /**
     * An Integer, Long, Float or Double by the type of the instruction; null for the null
     * reference.
     */
    record Constant(Object value) implements Pure {}

    /** The interned string. */
    record StringConstant(String value) implements Pure {}

    /** The {@code java.lang.Class} object. */
    record ClassConstant(WorldClass value) implements Pure {}

    /** Offset of an instance field in bytes, known to the field layout. */
    record FieldOffset(WorldField field) implements Pure {}

    /**
     * Address of a static field, for the Unsafe accesses that VarHandles of static fields become.
     */
    record StaticFieldAddress(WorldField field) implements Pure {}

    /** One operand per predecessor of the block. */
    record Phi() implements IrOperation {}

    /** Takes the pending exception: first instruction of a handler. */
    record Caught() implements IrOperation {}

    /** Binary operator on two operands of one type; shifts have an int on the right. */
    record Arithmetic(Operator operator) implements Pure {}

    /** Operators of {@link Arithmetic}. */
    enum Operator {
        ADD,
        SUB,
        MUL,
        DIV,
        REM,
        AND,
        OR,
        XOR,
        SHL,
        SHR,
        USHR
    }

    /** Arithmetic negation. */
    record Negate() implements Pure {}

    /**
     * lcmp, fcmpl, fcmpg, dcmpl, dcmpg: -1, 0, 1; {@code onNan} when an operand is not a number.
     */
    record Compare(int onNan) implements Pure {}

    /** Primitive conversion. */
    record Convert(Conversion conversion) implements Pure {}

    /** Length of an array; 0 of null. */
    record ArrayLength() implements Pure {}

    /** JVMS instanceof: 0 or 1. */
    record InstanceOf(WorldClass target) implements Pure {}

    /** A call that {@link Intrinsic} writes as a C expression without side effects. */
    record PureIntrinsic(Intrinsic intrinsic, WorldMethod method) implements Pure {}

    /** A call that {@link Intrinsic} writes as a C expression. */
    record IntrinsicCall(Intrinsic intrinsic, WorldMethod method) implements IrOperation {
        @Override
        public boolean mayThrow() {
            return intrinsic.mayThrow();
        }
    }

    /** Operand: the object. */
    record GetField(WorldField field) implements Load {}

    /** Operands: the object, the value. */
    record PutField(WorldField field) implements IrOperation {}

    /** No operand. */
    record GetStatic(WorldField field) implements Load {}

    /** Operand: the value. */
    record PutStatic(WorldField field) implements IrOperation {}

    /** Operands: array, index. */
    record ArrayLoad(ElementKind kind) implements Load {}

    /** Operands: array, index, value. */
    record ArrayStore(ElementKind kind) implements IrOperation {}

    /** Operand: a fresh array of just this length; null elements stay zero. */
    record ArrayFill(ElementKind kind, List<Object> elements) implements IrOperation {}

    /** Operand: a reference; NullPointerException. */
    record NullCheck() implements Throwing {}

    /** Operand: a divisor; ArithmeticException. */
    record ZeroCheck() implements Throwing {}

    /**
     * Operands: array, index, ArrayLength of the array; NullPointerException or
     * ArrayIndexOutOfBoundsException.
     */
    record BoundsCheck() implements Throwing {}

    /** Operands: array, value; ArrayStoreException. */
    record StoreCheck() implements Throwing {}

    /** Initialises a class (JVMS 5.5). */
    record ClassInit(WorldClass target) implements Throwing {}

    /** A zeroed object; the class is initialised. */
    record New(WorldClass target) implements Throwing {}

    /** Operand: the length. */
    record NewArray(WorldClass arrayClass) implements Throwing {}

    /** Operands: lengths, outermost first. */
    record NewMultiArray(WorldClass arrayClass) implements Throwing {}

    /** Operand: a reference, which is the value too. */
    record CheckCast(WorldClass target) implements Throwing {}

    /** A call with one possible target. */
    record CallDirect(WorldMethod target, boolean mayThrow) implements IrOperation {
        /** A call about whose target no more is known than its binding says. */
        public CallDirect(WorldMethod target) {
            this(
                    target,
                    target.nativeBinding().map(WorldMethod.NativeBinding::mayThrow).orElse(true));
        }
    }

    /** A call by the class of the first operand, which is not null. */
    record CallVirtual(WorldClass receiver, String name, String descriptor, boolean mayThrow)
            implements IrOperation {
        /** A call of whose targets nothing is known. */
        public CallVirtual(WorldClass receiver, String name, String descriptor) {
            this(receiver, name, descriptor, true);
        }
    }

    /**
     * A call of {@code within} when the class id of the first operand lies in [first, last], of
     * {@code otherwise} when not.
     */
    record CallEither(
            int first, int last, WorldMethod within, WorldMethod otherwise, boolean mayThrow)
            implements IrOperation {}

    /** A call for which the closed world has no receiver: never reached, and closed if it were. */
    record CallNothing() implements Throwing {}

    /** Operand: an object that is not null. */
    record MonitorEnter() implements IrOperation {}

    /** Operand: an object that is not null. */
    record MonitorExit() implements Throwing {}

    /** Publishes final fields at the end of a constructor. */
    record PublishFence() implements IrOperation {}

    /** Throws the link error that javac could not see. */
    record LinkError(String message) implements Throwing {}

    /** To the one successor. */
    record Goto() implements Terminator {}

    /** First successor when the comparison of the two operands holds, else the second. */
    record If(Condition condition) implements Terminator {}

    /** Successor i when the operand is keys[i], else the last successor. */
    record Switch(List<Integer> keys) implements Terminator {}

    /** Operand: the result, if any. */
    record Return() implements Terminator {}

    /** Operand: the exception (null: NullPointerException). Ends at the handler or leaves. */
    record Throw() implements Terminator {
        @Override
        public boolean mayThrow() {
            return true;
        }
    }

    /** Operand: an exception that no handler of this method wants: leaves with it pending. */
    record Unwind() implements Terminator {}
}
