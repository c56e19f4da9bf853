package dev.cloister.aot.loops;

import dev.cloister.aot.ir.IrBlock;
import dev.cloister.aot.ir.IrInstruction;
import dev.cloister.aot.ir.IrMethod;
import dev.cloister.aot.ir.IrOperation;
import dev.cloister.aot.ir.IrType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A second copy of a loop, which leaves to where the first leaves. */
final class LoopCopy {
    private final IrMethod method;
    private final InnerLoop loop;
    private final List<IrBlock> exits = new ArrayList<>();
    private final Map<IrBlock, IrBlock> blocks = new HashMap<>();
    private final Map<IrInstruction, IrInstruction> values = new HashMap<>();

    LoopCopy(IrMethod method, InnerLoop loop) {
        this.method = method;
        this.loop = loop;
    }

    /** The copy of a value or an instruction of the loop. */
    IrInstruction of(IrInstruction original) {
        return values.getOrDefault(original, original);
    }

    /** The copy of a block of the loop. */
    IrBlock of(IrBlock original) {
        return blocks.get(original);
    }

    /**
     * Gives every edge out of the loop a block of its own, and lets values of the loop leave only
     * through phis there. False when that cannot be done; the method is sound all the same.
     */
    boolean closeExits() {
        for (IrBlock block : loop.body()) {
            for (int i = 0; i < block.successors().size(); i++) {
                if (!loop.body().contains(block.successors().get(i))) {
                    exits.add(split(block, i));
                }
            }
        }
        List<Use> uses = usesOutside();
        Map<IrBlock, Set<IrBlock>> avoiding = new HashMap<>();
        for (Use use : uses) {
            use.exit =
                    exits.stream()
                            .filter(
                                    exit ->
                                            !avoiding.computeIfAbsent(exit, this::reachableWithout)
                                                    .contains(use.place))
                            .findFirst()
                            .orElse(null);
            if (use.exit == null) {
                return false;
            }
        }
        Map<List<Object>, IrInstruction> phis = new HashMap<>();
        for (Use use : uses) {
            IrInstruction value = use.user.operand(use.operand);
            IrInstruction phi =
                    phis.computeIfAbsent(
                            List.of(use.exit, value),
                            key -> use.exit.appendPhi(phi(value, List.of(value))));
            use.user.operands().set(use.operand, phi);
        }
        return true;
    }

    /** Makes the copy; {@code from} goes there. */
    void make(IrBlock from) {
        for (IrBlock block : loop.body()) {
            blocks.put(block, method.newBlock());
        }
        for (IrBlock block : loop.body()) {
            IrBlock copy = blocks.get(block);
            for (IrInstruction phi : block.phis()) {
                values.put(phi, copy.appendPhi(phi(phi, List.of())));
            }
            for (IrInstruction instruction : block.instructions()) {
                values.put(instruction, copy.append(method.copyOf(instruction)));
            }
        }
        from.append(method.newInstruction(new IrOperation.Goto(), IrType.VOID));
        from.successors().add(blocks.get(loop.header()));
        for (IrBlock block : loop.body()) {
            connect(block, blocks.get(block), from);
        }
    }

    private void connect(IrBlock block, IrBlock copy, IrBlock from) {
        for (IrBlock predecessor : block.predecessors()) {
            copy.predecessors().add(blocks.getOrDefault(predecessor, from));
        }
        for (int i = 0; i < block.phis().size(); i++) {
            IrInstruction phi = copy.phis().get(i);
            block.phis().get(i).operands().forEach(operand -> phi.operands().add(of(operand)));
        }
        for (IrInstruction instruction : copy.instructions()) {
            instruction.operands().replaceAll(this::of);
        }
        for (IrBlock successor : block.successors()) {
            IrBlock target = blocks.get(successor);
            copy.successors().add(target == null ? successor : target);
            if (target == null) {
                joins(copy, block, successor);
            }
        }
        block.handler()
                .ifPresent(
                        handler -> {
                            IrBlock target = blocks.get(handler);
                            copy.attachHandler(target == null ? handler : target);
                            if (target == null) {
                                joins(copy, block, handler);
                            }
                        });
    }

    /** The copy of a block comes to a block outside, beside the original. */
    private void joins(IrBlock copy, IrBlock original, IrBlock target) {
        int edge = target.predecessors().indexOf(original);
        target.predecessors().add(copy);
        target.phis().forEach(phi -> phi.operands().add(of(phi.operand(edge))));
    }

    private IrInstruction phi(IrInstruction value, List<IrInstruction> operands) {
        return method.newInstruction(new IrOperation.Phi(), value.type(), operands)
                .setFacts(value.facts())
                .setLine(value.line());
    }

    private IrBlock split(IrBlock block, int edge) {
        IrBlock target = block.successors().get(edge);
        IrBlock exit = method.newBlock();
        exit.append(method.newInstruction(new IrOperation.Goto(), IrType.VOID));
        block.successors().set(edge, exit);
        exit.predecessors().add(block);
        exit.successors().add(target);
        target.predecessors().set(target.predecessors().indexOf(block), exit);
        return exit;
    }

    /** Operands outside that are values of the loop, and which block must know them. */
    private List<Use> usesOutside() {
        List<Use> uses = new ArrayList<>();
        for (IrBlock block : method.blocks()) {
            if (loop.body().contains(block)) {
                continue;
            }
            for (IrInstruction phi : block.phis()) {
                for (int i = 0; i < phi.operands().size(); i++) {
                    IrBlock predecessor = block.predecessors().get(i);
                    if (!loop.body().contains(predecessor)) {
                        addUse(phi, i, predecessor, uses);
                    }
                }
            }
            for (IrInstruction instruction : block.instructions()) {
                for (int i = 0; i < instruction.operands().size(); i++) {
                    addUse(instruction, i, block, uses);
                }
            }
        }
        return uses;
    }

    private void addUse(IrInstruction user, int operand, IrBlock place, List<Use> uses) {
        if (loop.computes(user.operand(operand))) {
            uses.add(new Use(user, operand, place));
        }
    }

    private Set<IrBlock> reachableWithout(IrBlock exit) {
        Set<IrBlock> seen = new HashSet<>(List.of(method.entry()));
        Deque<IrBlock> work = new ArrayDeque<>(seen);
        while (!work.isEmpty()) {
            IrBlock block = work.pop();
            List<IrBlock> next = new ArrayList<>(block.successors());
            block.handler().ifPresent(next::add);
            next.stream().filter(to -> to != exit && seen.add(to)).forEach(work::push);
        }
        return seen;
    }

    /** An operand of an instruction outside. */
    private static final class Use {
        private final IrInstruction user;
        private final int operand;
        private final IrBlock place;
        private IrBlock exit;

        Use(IrInstruction user, int operand, IrBlock place) {
            this.user = user;
            this.operand = operand;
            this.place = place;
        }
    }
}
