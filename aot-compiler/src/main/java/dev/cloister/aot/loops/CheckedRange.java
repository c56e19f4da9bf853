package dev.cloister.aot.loops;

import dev.cloister.aot.ir.Condition;
import dev.cloister.aot.ir.IrInstruction;
import dev.cloister.aot.ir.IrOperation;
import java.util.Optional;

/**
 * The indices that a bounds check sees while a loop counts: it never fails when {@code smallest >=
 * 0} and {@code beyond < 0}.
 *
 * @param check the bounds check
 * @param smallest the smallest index
 * @param beyond the largest index less the length of the array
 */
record CheckedRange(IrInstruction check, LinearForm smallest, LinearForm beyond) {
    /**
     * The range of a check when the counter begins with {@code start}; empty when its array or its
     * index changes in other ways.
     */
    static Optional<CheckedRange> of(
            IrInstruction check, LoopCount count, IrInstruction start, LoopInvariants invariants) {
        IrInstruction array = check.operand(0);
        Optional<LinearForm> index = LinearForm.modulo(check.operand(1));
        boolean isSteady =
                invariants.isInvariant(array)
                        && index.isPresent()
                        && index.get().terms().keySet().stream()
                                .map(LinearForm.Term::value)
                                .allMatch(
                                        term ->
                                                term == count.counter()
                                                        || invariants.isInvariant(term));
        if (!isSteady || check.operand(2).operation() instanceof IrOperation.Constant) {
            return Optional.empty();
        }
        LinearForm first = LinearForm.exactly(start);
        LinearForm last = last(count);
        boolean isRising = index.get().factor(count.counter()) > 0 == count.step() > 0;
        LinearForm smallest = index.get().with(count.counter(), isRising ? first : last);
        LinearForm largest = index.get().with(count.counter(), isRising ? last : first);
        LinearForm length = LinearForm.exactly(check.operand(2));
        return Optional.of(new CheckedRange(check, smallest, largest.plus(length.times(-1))));
    }

    /** What the counter does not pass while the loop goes on. */
    static LinearForm last(LoopCount count) {
        boolean isBoundIn = count.stay() == Condition.LE || count.stay() == Condition.GE;
        int back = isBoundIn ? 0 : count.step() > 0 ? -1 : 1;
        return LinearForm.exactly(count.bound()).plus(LinearForm.of(back));
    }

    /** True when the test is already decided at build time. */
    boolean isProved() {
        return smallest.isConstant()
                && smallest.constant() >= 0
                && beyond.isConstant()
                && beyond.constant() < 0;
    }

    /** True when it would fail for certain, so that no test is worth its while. */
    boolean isHopeless() {
        return smallest.isConstant() && smallest.constant() < 0
                || beyond.isConstant() && beyond.constant() >= 0;
    }
}
