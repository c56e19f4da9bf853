package dev.cloister.aot.passes;

import dev.cloister.aot.ir.Condition;
import dev.cloister.aot.ir.IrBlock;
import dev.cloister.aot.ir.IrInstruction;
import dev.cloister.aot.ir.IrMethod;
import dev.cloister.aot.ir.IrOperation;
import dev.cloister.aot.ir.IrType;
import dev.cloister.aot.world.WorldClass;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;

/**
 * Decides what constants and facts decide: checks of constant divisors, casts and type tests that
 * cannot fail, branches on constants. Arithmetic on constants is left to clang, which folds it as
 * well and reads better unfolded.
 */
public final class ConstantFolding {
    private ConstantFolding() {}

    /** Improves a method in place. */
    public static void apply(IrMethod method) {
        Map<IrInstruction, IrInstruction> replacements = new HashMap<>();
        boolean branchesFolded = false;
        for (IrBlock block : method.blocks()) {
            for (Iterator<IrInstruction> it = block.instructions().iterator(); it.hasNext(); ) {
                IrInstruction instruction = it.next();
                IrOperation operation = instruction.operation();
                if (operation instanceof IrOperation.ZeroCheck
                        && isNonZero(instruction.operand(0))) {
                    it.remove();
                } else if (operation instanceof IrOperation.CheckCast cast
                        && isInstance(instruction.operand(0), cast.target())) {
                    replacements.put(instruction, instruction.operand(0));
                    it.remove();
                } else if (operation instanceof IrOperation.InstanceOf test
                        && instruction.operand(0).facts().nonNull()
                        && isInstance(instruction.operand(0), test.target())) {
                    instruction.operands().clear();
                    instruction.setOperation(new IrOperation.Constant(1));
                }
            }
            branchesFolded |= foldBranch(method, block);
        }
        method.replaceUses(replacements);
        if (branchesFolded) {
            Cleanup.apply(method);
        }
    }

    private static boolean isNonZero(IrInstruction value) {
        return value.operation() instanceof IrOperation.Constant constant
                && constant.value() instanceof Number number
                && number.longValue() != 0;
    }

    /**
     * True when an element of this value is certain to fit an array of which the exact class is
     * known.
     */
    private static boolean canStore(IrInstruction array, IrInstruction value) {
        boolean isNull = value.operation() instanceof IrOperation.Constant;
        Optional<WorldClass> component =
                Optional.ofNullable(array.facts().type())
                        .filter(type -> array.facts().exact())
                        .flatMap(WorldClass::component);
        return isNull
                || component
                        .filter(
                                type ->
                                        type.name().equals("java/lang/Object")
                                                || isInstance(value, type))
                        .isPresent();
    }

    private static boolean isInstance(IrInstruction value, WorldClass target) {
        return value.facts().type() != null && value.facts().type().isSubclassOf(target);
    }

    private static boolean foldBranch(IrMethod method, IrBlock block) {
        IrInstruction terminator = block.terminator();
        if (!(terminator.operation() instanceof IrOperation.If branch)) {
            return false;
        }
        Boolean decided = decide(branch.condition(), terminator.operand(0), terminator.operand(1));
        if (decided == null || block.successors().get(0) == block.successors().get(1)) {
            return false;
        }
        IrBlock dropped = block.successors().remove(decided ? 1 : 0);
        dropped.removePredecessor(block);
        block.instructions().remove(block.instructions().size() - 1);
        block.append(
                method.newInstruction(new IrOperation.Goto(), IrType.VOID)
                        .setLine(terminator.line()));
        return true;
    }

    /** Null when it is open. */
    private static Boolean decide(Condition condition, IrInstruction left, IrInstruction right) {
        if (!(right.operation() instanceof IrOperation.Constant second)) {
            return null;
        }
        if (second.value() == null) {
            boolean isNull =
                    left.operation() instanceof IrOperation.Constant first && first.value() == null;
            return isNull
                    ? Boolean.valueOf(condition == Condition.EQ)
                    : left.facts().nonNull() ? condition == Condition.NE : null;
        }
        return left.operation() instanceof IrOperation.Constant first
                        && first.value() instanceof Integer value
                ? condition.test(value, (Integer) second.value())
                : null;
    }
}
