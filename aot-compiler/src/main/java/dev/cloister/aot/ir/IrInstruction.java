package dev.cloister.aot.ir;

import dev.cloister.aot.nulls.NullSite;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One instruction and the SSA value it defines: what it does is the immutable {@link IrOperation},
 * what it works on are the operands, which passes may replace. Identity is by reference; the id
 * only names it in text.
 */
public final class IrInstruction {
    private final int id;
    private final IrType type;
    private final List<IrInstruction> operands;
    private IrOperation operation;
    private RefFacts facts = RefFacts.UNKNOWN;
    private IrBlock block;
    private int line;
    private NullSite nullSite;

    IrInstruction(int id, IrOperation operation, IrType type, List<IrInstruction> operands) {
        this.id = id;
        this.operation = operation;
        this.type = type;
        this.operands = new ArrayList<>(operands);
    }

    /** Unique in its method. */
    public int id() {
        return id;
    }

    /** What it does. */
    public IrOperation operation() {
        return operation;
    }

    /** Replaces what it does; operands and type stay. */
    public void setOperation(IrOperation replacement) {
        operation = replacement;
    }

    /** Type of the value, {@link IrType#VOID} for none. */
    public IrType type() {
        return type;
    }

    /** Mutable. */
    public List<IrInstruction> operands() {
        return operands;
    }

    /** Shorthand for one operand. */
    public IrInstruction operand(int index) {
        return operands.get(index);
    }

    /** What is known of the value, when it is a reference. */
    public RefFacts facts() {
        return facts;
    }

    /** States what is known of the value. */
    public IrInstruction setFacts(RefFacts known) {
        facts = known;
        return this;
    }

    /** The block it stands in. */
    public IrBlock block() {
        return block;
    }

    void setBlock(IrBlock home) {
        block = home;
    }

    /** Java source line, 0 for none. */
    public int line() {
        return line;
    }

    /** Sets the Java source line. */
    public IrInstruction setLine(int sourceLine) {
        line = sourceLine;
        return this;
    }

    /** What its NullPointerException says, when the bytecode tells. */
    public Optional<NullSite> nullSite() {
        return Optional.ofNullable(nullSite);
    }

    /** Sets what its NullPointerException says; null for nothing. */
    IrInstruction setNullSite(NullSite site) {
        nullSite = site;
        return this;
    }

    /** True for a block's last instruction. */
    public boolean isTerminator() {
        return operation instanceof IrOperation.Terminator;
    }

    /** True when it may leave an exception pending, as far as its operation alone tells. */
    public boolean mayThrow() {
        return operation.mayThrow();
    }

    /** True when it may be dropped if nobody uses its value, and moved across side effects. */
    public boolean isPure() {
        return operation instanceof IrOperation.Pure;
    }

    /** True when it may be dropped if nobody uses its value. */
    public boolean isRemovable() {
        return isPure() || operation instanceof IrOperation.Load;
    }

    @Override
    public String toString() {
        return IrPrinter.print(this);
    }
}
