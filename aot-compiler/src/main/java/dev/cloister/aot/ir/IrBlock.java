package dev.cloister.aot.ir;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A basic block. Control enters at the top; it leaves through the terminator to {@link
 * #successors()}, or, when an instruction leaves an exception pending, to {@link #handler()} (or
 * out of the method when there is none). What a handler sees of a block's values is what held
 * before the first instruction that may throw. Phis have one operand per predecessor, in order; a
 * handler's predecessors are the blocks it guards.
 */
public final class IrBlock {
    private final int id;
    private final List<IrInstruction> phis = new ArrayList<>();
    private final List<IrInstruction> instructions = new ArrayList<>();
    private final List<IrBlock> successors = new ArrayList<>();
    private final List<IrBlock> predecessors = new ArrayList<>();
    private IrBlock handler;

    IrBlock(int id) {
        this.id = id;
    }

    /** Unique in its method. */
    public int id() {
        return id;
    }

    /** Phis, before everything else. */
    public List<IrInstruction> phis() {
        return phis;
    }

    /** The rest; the last is the terminator. */
    public List<IrInstruction> instructions() {
        return instructions;
    }

    /** Targets of the terminator, in its order. */
    public List<IrBlock> successors() {
        return successors;
    }

    /** Blocks that come here, one entry per edge. */
    public List<IrBlock> predecessors() {
        return predecessors;
    }

    /** Where exceptions of this block go. */
    public Optional<IrBlock> handler() {
        return Optional.ofNullable(handler);
    }

    /** Sends exceptions of this block to {@code target}. */
    public void setHandler(IrBlock target) {
        handler = target;
        target.predecessors.add(this);
    }

    /** The same for who fills predecessors and phis itself. */
    public void attachHandler(IrBlock target) {
        handler = target;
    }

    /** Removes the exceptional edge; the handler's phis lose their operand. */
    public void clearHandler() {
        if (handler != null) {
            IrBlock target = handler;
            handler = null;
            target.removePredecessor(this);
        }
    }

    /** Adds an edge of the terminator. */
    public void addSuccessor(IrBlock target) {
        successors.add(target);
        target.predecessors.add(this);
    }

    /** Removes one edge from {@code source} and its phi operands. */
    public void removePredecessor(IrBlock source) {
        int index = predecessors.indexOf(source);
        predecessors.remove(index);
        for (IrInstruction phi : phis) {
            if (phi.operands().size() > index) {
                phi.operands().remove(index);
            }
        }
    }

    /** Appends. */
    public IrInstruction append(IrInstruction instruction) {
        instruction.setBlock(this);
        instructions.add(instruction);
        return instruction;
    }

    /** Appends a phi. */
    public IrInstruction appendPhi(IrInstruction phi) {
        phi.setBlock(this);
        phis.add(phi);
        return phi;
    }

    /** Inserts before the instruction at {@code index}. */
    public IrInstruction insert(int index, IrInstruction instruction) {
        instruction.setBlock(this);
        instructions.add(index, instruction);
        return instruction;
    }

    /** The last instruction. */
    public IrInstruction terminator() {
        return instructions.get(instructions.size() - 1);
    }

    /** True once the block ends in a terminator. */
    public boolean isTerminated() {
        return !instructions.isEmpty() && terminator().isTerminator();
    }

    @Override
    public String toString() {
        return "b" + id;
    }
}
