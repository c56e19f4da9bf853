package dev.cloister.aot.loops;

import dev.cloister.aot.ir.ElementKind;
import dev.cloister.aot.ir.IrBlock;
import dev.cloister.aot.ir.IrInstruction;
import dev.cloister.aot.ir.IrOperation;
import dev.cloister.aot.world.WorldField;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.objectweb.asm.Opcodes;

/**
 * Which values that a loop computes are the same in every round: those of invariant operands, and
 * loads from memory that the loop does not write. A load counts as invariant although it stands
 * behind a check: who moves it before the loop has to make the check there.
 */
final class LoopInvariants {
    private static final Set<Class<? extends IrOperation>> CHECKS =
            Set.of(
                    IrOperation.NullCheck.class,
                    IrOperation.ZeroCheck.class,
                    IrOperation.BoundsCheck.class,
                    IrOperation.StoreCheck.class,
                    IrOperation.CheckCast.class);

    private final InnerLoop loop;
    private final Set<WorldField> writtenFields = new HashSet<>();
    private final Set<ElementKind> writtenKinds = EnumSet.noneOf(ElementKind.class);
    private final Map<IrInstruction, Boolean> fixed = new HashMap<>();
    private final Map<IrInstruction, Boolean> invariant = new HashMap<>();
    private boolean isSimple = true;

    LoopInvariants(InnerLoop loop) {
        this.loop = loop;
        for (IrBlock block : loop.body()) {
            block.instructions().forEach(this::note);
        }
    }

    /**
     * True when the loop does nothing but compute, load, store, check and branch: no calls, no
     * allocation, no synchronisation.
     */
    boolean isSimple() {
        return isSimple;
    }

    /** Invariant, and computed from values outside without a load. */
    boolean isFixed(IrInstruction value) {
        return holds(value, LoopInvariants::canMove, fixed);
    }

    /** Invariant. */
    boolean isInvariant(IrInstruction value) {
        return holds(
                value, inside -> canMove(inside) || isSimple && isSteadyLoad(inside), invariant);
    }

    private boolean holds(
            IrInstruction value,
            Predicate<IrInstruction> isSteady,
            Map<IrInstruction, Boolean> known) {
        if (!loop.computes(value)) {
            return true;
        }
        Boolean answer = known.get(value);
        if (answer == null) {
            answer =
                    isSteady.test(value)
                            && value.operands().stream()
                                    .allMatch(operand -> holds(operand, isSteady, known));
            known.put(value, answer);
        }
        return answer;
    }

    /** A division is defined only behind its check, an intrinsic perhaps too. */
    private static boolean canMove(IrInstruction value) {
        boolean isDivision =
                value.operation() instanceof IrOperation.Arithmetic arithmetic
                        && (arithmetic.operator() == IrOperation.Operator.DIV
                                || arithmetic.operator() == IrOperation.Operator.REM);
        return value.isPure()
                && !isDivision
                && !(value.operation() instanceof IrOperation.PureIntrinsic);
    }

    private boolean isSteadyLoad(IrInstruction value) {
        IrOperation operation = value.operation();
        if (operation instanceof IrOperation.GetField load) {
            return !writtenFields.contains(load.field());
        }
        if (operation instanceof IrOperation.GetStatic load) {
            return !writtenFields.contains(load.field());
        }
        return operation instanceof IrOperation.ArrayLoad load
                && !writtenKinds.contains(alias(load.kind()));
    }

    /** One instruction of the JVM stores into byte and boolean arrays. */
    private static ElementKind alias(ElementKind kind) {
        return kind == ElementKind.BOOLEAN ? ElementKind.BYTE : kind;
    }

    private void note(IrInstruction instruction) {
        IrOperation operation = instruction.operation();
        if (operation instanceof IrOperation.GetField load) {
            isSimple &= !isVolatile(load.field());
        } else if (operation instanceof IrOperation.GetStatic load) {
            isSimple &= !isVolatile(load.field());
        } else if (operation instanceof IrOperation.PutField store) {
            noteStore(store.field());
        } else if (operation instanceof IrOperation.PutStatic store) {
            noteStore(store.field());
        } else if (operation instanceof IrOperation.ArrayStore store) {
            writtenKinds.add(alias(store.kind()));
        } else {
            isSimple &=
                    instruction.isPure()
                            || instruction.isTerminator()
                            || operation instanceof IrOperation.ArrayLoad
                            || CHECKS.contains(operation.getClass());
        }
    }

    private void noteStore(WorldField field) {
        isSimple &= !isVolatile(field);
        writtenFields.add(field);
    }

    private static boolean isVolatile(WorldField field) {
        return (field.access() & Opcodes.ACC_VOLATILE) != 0;
    }
}
