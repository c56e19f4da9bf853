package dev.cloister.aot.loops;

import dev.cloister.aot.ir.Condition;
import dev.cloister.aot.ir.IrBlock;
import dev.cloister.aot.ir.IrInstruction;
import dev.cloister.aot.ir.IrMethod;
import dev.cloister.aot.ir.IrOperation;
import dev.cloister.aot.ir.IrType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Removes bounds checks from innermost loops that count. Checks that the bound of the loop itself
 * proves simply go. For the others the loop is copied: tests before it ask whether the first and
 * the last index of each check are in range, and if all are, the copy without the checks runs,
 * which clang may vectorise; if not, the loop with its checks runs and throws where it has to.
 */
public final class LoopVersioning {
    private static final int LARGEST_LOOP_INSTRUCTIONS = 120;
    private static final int MOST_TESTS = 24;

    private final IrMethod method;
    private final InnerLoop loop;
    private final LoopInvariants invariants;

    private LoopVersioning(IrMethod method, InnerLoop loop) {
        this.method = method;
        this.loop = loop;
        this.invariants = new LoopInvariants(loop);
    }

    /** Improves a method whose blocks stand in reverse postorder in place. */
    public static void apply(IrMethod method) {
        boolean any = false;
        for (InnerLoop loop : InnerLoop.of(method)) {
            any |= new LoopVersioning(method, loop).improve();
        }
        if (any) {
            method.removeUnreachableBlocks();
        }
    }

    private boolean improve() {
        int latch = loop.header().predecessors().indexOf(loop.latch());
        int size = loop.body().stream().mapToInt(block -> block.instructions().size()).sum();
        if (loop.header().predecessors().size() != 2
                || size > LARGEST_LOOP_INSTRUCTIONS
                || !invariants.isSimple()) {
            return false;
        }
        IrBlock before = loop.header().predecessors().get(1 - latch);
        Optional<LoopCount> count =
                LoopCount.of(loop, invariants::isInvariant).stream()
                        .filter(this::isUseful)
                        .findFirst();
        if (count.isEmpty()
                || before.successors().stream().filter(loop.header()::equals).count() != 1) {
            return false;
        }
        IrInstruction start = count.get().counter().operand(1 - latch);
        List<CheckedRange> ranges = ranges(count.get(), start);
        List<CheckedRange> proved =
                ranges.stream().filter(r -> r.isProved() && isCertain(count.get())).toList();
        proved.forEach(range -> range.check().block().instructions().remove(range.check()));
        List<CheckedRange> open = new ArrayList<>(ranges);
        open.removeAll(proved);
        open.removeIf(CheckedRange::isHopeless);
        return !open.isEmpty() && version(before, count.get(), start, open);
    }

    /**
     * True when all blocks that the counter leads to see it between its first value and the last
     * before the bound.
     */
    private boolean isUseful(LoopCount count) {
        boolean isTop =
                count.testedIn() == loop.header()
                        && loop.header() != loop.latch()
                        && count.tested() == count.counter();
        boolean isBottom = count.testedIn() == loop.latch() && count.tested() == count.next();
        boolean isUp = count.stay() == Condition.LT || count.stay() == Condition.LE;
        boolean isDown = count.stay() == Condition.GT || count.stay() == Condition.GE;
        boolean isUnequal = count.stay() == Condition.NE && Math.abs(count.step()) == 1;
        return (isTop || isBottom)
                && (isUnequal || (count.step() > 0 ? isUp : isDown))
                && Math.abs((long) count.step()) <= 1 << 16;
    }

    /** True when the loop itself keeps its counter between first and last, without a test. */
    private boolean isCertain(LoopCount count) {
        return count.certainlyEnds()
                && count.stay() != Condition.NE
                && count.tested() == count.counter();
    }

    private List<CheckedRange> ranges(LoopCount count, IrInstruction start) {
        List<CheckedRange> ranges = new ArrayList<>();
        for (IrBlock block : loop.body()) {
            boolean isBeforeTest = block == loop.header() && count.tested() == count.counter();
            for (IrInstruction instruction : block.instructions()) {
                if (!isBeforeTest && instruction.operation() instanceof IrOperation.BoundsCheck) {
                    CheckedRange.of(instruction, count, start, invariants).ifPresent(ranges::add);
                }
            }
        }
        return ranges;
    }

    private boolean version(
            IrBlock before, LoopCount count, IrInstruction start, List<CheckedRange> ranges) {
        Optional<Set<LinearForm>> tests = tests(count, start, ranges);
        LoopCopy copy = new LoopCopy(method, loop);
        if (tests.isEmpty() || !copy.closeExits()) {
            return tests.isPresent();
        }
        IrBlock withChecks = method.newBlock();
        LoopGuards guards = new LoopGuards(method, loop, withChecks);
        tests.get().forEach(guards::requireNotNegative);
        ranges.forEach(range -> guards.moved(range.check().operand(0)));
        copy.make(guards.end());
        enter(before, guards.start(), withChecks);
        removeChecks(copy, guards, ranges);
        return true;
    }

    /** What must not be negative; empty when something is for certain, or when it is too much. */
    private static Optional<Set<LinearForm>> tests(
            LoopCount count, IrInstruction start, List<CheckedRange> ranges) {
        LinearForm first = LinearForm.exactly(start);
        LinearForm last = CheckedRange.last(count);
        int direction = count.step() > 0 ? 1 : -1;
        LinearForm room =
                count.step() > 0
                        ? LinearForm.of(Integer.MAX_VALUE - (long) count.step())
                                .plus(last.times(-1))
                        : last.plus(LinearForm.of(count.step() - (long) Integer.MIN_VALUE));
        Set<LinearForm> tests = new LinkedHashSet<>();
        tests.add(last.plus(first.times(-1)).times(direction));
        if (!count.certainlyEnds()) {
            tests.add(room);
        }
        for (CheckedRange range : ranges) {
            tests.add(range.smallest());
            tests.add(range.beyond().times(-1).plus(LinearForm.of(-1)));
        }
        if (tests.stream().anyMatch(test -> test.isConstant() && test.constant() < 0)) {
            return Optional.empty();
        }
        tests.removeIf(LinearForm::isConstant);
        return tests.size() > MOST_TESTS ? Optional.empty() : Optional.of(tests);
    }

    /** {@code before} goes to the tests, which go to the header through {@code withChecks}. */
    private void enter(IrBlock before, IrBlock tests, IrBlock withChecks) {
        before.successors().replaceAll(next -> next == loop.header() ? tests : next);
        tests.predecessors().add(before);
        withChecks.append(method.newInstruction(new IrOperation.Goto(), IrType.VOID));
        withChecks.successors().add(loop.header());
        loop.header().predecessors().replaceAll(from -> from == before ? withChecks : from);
    }

    private void removeChecks(LoopCopy copy, LoopGuards guards, List<CheckedRange> ranges) {
        Set<IrInstruction> gone = new HashSet<>();
        Set<IrInstruction> nonNull = new HashSet<>();
        for (CheckedRange range : ranges) {
            gone.add(copy.of(range.check()));
            nonNull.add(guards.moved(range.check().operand(0)));
        }
        Map<IrInstruction, IrInstruction> moved = new HashMap<>();
        guards.moved().forEach((inside, before) -> moved.put(copy.of(inside), before));
        for (IrBlock block : loop.body()) {
            copy.of(block)
                    .instructions()
                    .removeIf(
                            instruction ->
                                    gone.contains(instruction)
                                            || isNullCheck(instruction, moved, nonNull));
        }
        method.replaceUses(moved);
    }

    private static boolean isNullCheck(
            IrInstruction instruction,
            Map<IrInstruction, IrInstruction> moved,
            Set<IrInstruction> nonNull) {
        return instruction.operation() instanceof IrOperation.NullCheck
                && nonNull.contains(
                        moved.getOrDefault(instruction.operand(0), instruction.operand(0)));
    }
}
