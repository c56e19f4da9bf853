package dev.cloister.aot.ir;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rules of the IR: edges agree, phis fit, every use is dominated by its definition. For tests
 * and for debugging passes.
 */
public final class IrVerifier {
    private final IrMethod method;
    private final List<String> problems = new ArrayList<>();
    private final Map<IrBlock, BitSet> definedAtStart = new HashMap<>();

    private IrVerifier(IrMethod method) {
        this.method = method;
    }

    /** What is wrong, one sentence each; empty for a sound method. */
    public static List<String> verify(IrMethod method) {
        IrVerifier verifier = new IrVerifier(method);
        method.blocks().forEach(verifier::checkEdges);
        if (verifier.problems.isEmpty()) {
            verifier.checkDefinitions();
        }
        return verifier.problems;
    }

    private void checkEdges(IrBlock block) {
        if (!block.isTerminated()) {
            problems.add(block + " does not end in a terminator");
            return;
        }
        for (IrInstruction instruction : block.instructions()) {
            if (instruction.isTerminator() != (instruction == block.terminator())) {
                problems.add(block + ": " + instruction + " is a terminator in the middle");
            }
            if (instruction.block() != block) {
                problems.add(block + ": " + instruction + " believes to be elsewhere");
            }
        }
        Set<IrBlock> targets = new HashSet<>(block.successors());
        block.handler().ifPresent(targets::add);
        for (IrBlock target : targets) {
            if (!target.predecessors().contains(block)) {
                problems.add(
                        block + " -> " + target + ": the target does not know this predecessor");
            }
        }
        for (IrBlock predecessor : block.predecessors()) {
            boolean isEdge =
                    predecessor.successors().contains(block)
                            || predecessor.handler().filter(h -> h == block).isPresent();
            if (!isEdge || !method.blocks().contains(predecessor)) {
                problems.add(block + " <- " + predecessor + ": there is no such edge");
            }
        }
        for (IrInstruction phi : block.phis()) {
            if (phi.operands().size() != block.predecessors().size()) {
                problems.add(block + ": " + phi + " has not one operand per predecessor");
            }
        }
        checkTypes(block);
    }

    private void checkTypes(IrBlock block) {
        for (IrInstruction phi : block.phis()) {
            phi.operands().stream()
                    .filter(operand -> operand.type() != phi.type())
                    .forEach(
                            operand ->
                                    problems.add(
                                            phi + " merges a value of type " + operand.type()));
        }
        for (IrInstruction instruction : block.instructions()) {
            if (instruction.operands().stream()
                    .anyMatch(operand -> operand.type() == IrType.VOID)) {
                problems.add(instruction + " uses an instruction without a value");
            }
        }
    }

    /**
     * A value is defined where all paths have passed its definition; a handler sees only what its
     * block began with.
     */
    private void checkDefinitions() {
        for (boolean changed = true; changed; ) {
            changed = false;
            for (IrBlock block : method.blocks()) {
                BitSet defined = join(block);
                if (!defined.equals(definedAtStart.put(block, defined))) {
                    changed = true;
                }
            }
        }
        method.blocks().forEach(this::checkUses);
    }

    private BitSet join(IrBlock block) {
        BitSet defined = new BitSet(method.valueCount());
        if (block != method.entry()) {
            defined.set(0, method.valueCount());
            block.predecessors().forEach(predecessor -> defined.and(leaving(predecessor, block)));
        }
        block.phis().forEach(phi -> defined.set(phi.id()));
        return defined;
    }

    private BitSet leaving(IrBlock from, IrBlock target) {
        BitSet start = definedAtStart.get(from);
        BitSet defined = new BitSet(method.valueCount());
        if (start == null) {
            defined.set(0, method.valueCount());
            return defined;
        }
        defined.or(start);
        for (IrInstruction instruction : from.instructions()) {
            if (!from.successors().contains(target) && instruction.mayThrow()) {
                break;
            }
            defined.set(instruction.id());
        }
        return defined;
    }

    private void checkUses(IrBlock block) {
        for (IrInstruction phi : block.phis()) {
            for (int i = 0; i < phi.operands().size(); i++) {
                if (!leaving(block.predecessors().get(i), block).get(phi.operand(i).id())) {
                    problems.add(
                            block
                                    + ": "
                                    + phi
                                    + " uses %"
                                    + phi.operand(i).id()
                                    + " where it is not defined");
                }
            }
        }
        BitSet defined = (BitSet) definedAtStart.get(block).clone();
        for (IrInstruction instruction : block.instructions()) {
            for (IrInstruction operand : instruction.operands()) {
                if (!defined.get(operand.id())) {
                    problems.add(
                            block
                                    + ": "
                                    + instruction
                                    + " uses %"
                                    + operand.id()
                                    + " where it is not defined");
                }
            }
            defined.set(instruction.id());
        }
    }
}
