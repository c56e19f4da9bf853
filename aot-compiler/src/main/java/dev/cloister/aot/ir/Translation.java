package dev.cloister.aot.ir;

import dev.cloister.aot.nulls.NullSite;
import dev.cloister.aot.world.ClosedWorld;
import dev.cloister.aot.world.WorldClass;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Type;

/**
 * The state of one method's translation: where we are, what is on the operand stack, and how to
 * append.
 */
final class Translation {
    private final ClosedWorld world;
    private final IrMethod method;
    private final SsaVariables variables;
    private final int stackBase;
    private final List<IrInstruction> stack = new ArrayList<>();
    private IrBlock block;
    private boolean blockMayThrow;
    private int line;
    private NullSite nullSite;

    Translation(ClosedWorld world, IrMethod method, SsaVariables variables, int maxLocals) {
        this.world = world;
        this.method = method;
        this.variables = variables;
        this.stackBase = maxLocals;
    }

    ClosedWorld world() {
        return world;
    }

    IrMethod method() {
        return method;
    }

    IrBlock block() {
        return block;
    }

    void setLine(int sourceLine) {
        line = sourceLine;
    }

    /** What a NullPointerException of the instructions to come says; null for nothing. */
    void setNullSite(NullSite site) {
        nullSite = site;
    }

    void begin(IrBlock next, List<IrType> entryStack) {
        block = next;
        blockMayThrow = false;
        stack.clear();
        for (int depth = 0; depth < entryStack.size(); depth++) {
            stack.add(
                    variables.read(
                            block,
                            SsaVariables.variable(stackBase + depth, entryStack.get(depth))));
        }
    }

    /** Goes on in another block with the operand stack as it is. */
    void continueIn(IrBlock next) {
        block = next;
        blockMayThrow = false;
    }

    /** Hands the operand stack to the successors; answers its shape. */
    List<IrType> saveStack() {
        List<IrType> shape = new ArrayList<>();
        for (int depth = 0; depth < stack.size(); depth++) {
            IrInstruction value = stack.get(depth);
            variables.write(block, SsaVariables.variable(stackBase + depth, value.type()), value);
            shape.add(value.type());
        }
        return shape;
    }

    IrInstruction emit(IrOperation operation, IrType type, IrInstruction... operands) {
        IrInstruction instruction = method.newInstruction(operation, type, operands);
        return append(instruction);
    }

    IrInstruction append(IrInstruction instruction) {
        block.append(instruction.setLine(line));
        if (instruction.operation() instanceof IrOperation.NullCheck
                || instruction.operation() instanceof IrOperation.BoundsCheck
                || instruction.operation() instanceof IrOperation.Throw) {
            instruction.setNullSite(nullSite);
        }
        blockMayThrow |= instruction.mayThrow();
        return instruction;
    }

    IrInstruction constant(int value) {
        return emit(new IrOperation.Constant(value), IrType.INT);
    }

    void push(IrInstruction value) {
        stack.add(value);
    }

    IrInstruction pop() {
        return stack.remove(stack.size() - 1);
    }

    IrInstruction peek() {
        return stack.get(stack.size() - 1);
    }

    /** Pops a call's arguments: as many values as there are, in order. */
    List<IrInstruction> pop(int count) {
        List<IrInstruction> tail = stack.subList(stack.size() - count, stack.size());
        List<IrInstruction> values = new ArrayList<>(tail);
        tail.clear();
        return values;
    }

    void clearStack() {
        stack.clear();
    }

    IrInstruction readLocal(int slot, IrType type) {
        return variables.read(block, SsaVariables.variable(slot, type));
    }

    /**
     * A handler must see the old value, if anything before in this block can throw: then the block
     * ends here.
     */
    void writeLocal(int slot, IrInstruction value) {
        if (blockMayThrow && block.handler().isPresent()) {
            IrBlock next = method.newBlock();
            next.setHandler(block.handler().get());
            emit(new IrOperation.Goto(), IrType.VOID);
            block.addSuccessor(next);
            variables.seal(next);
            continueIn(next);
        }
        variables.write(block, SsaVariables.variable(slot, value.type()), value);
    }

    void nullCheck(IrInstruction value) {
        if (!value.facts().nonNull()) {
            emit(new IrOperation.NullCheck(), IrType.VOID, value);
        }
    }

    void classInit(WorldClass target) {
        if (target.needsInitialization()) {
            emit(new IrOperation.ClassInit(target), IrType.VOID);
        }
    }

    /** Facts that a descriptor alone gives. */
    RefFacts factsOf(Type type) {
        return switch (type.getSort()) {
            case Type.OBJECT, Type.ARRAY ->
                    world.findClass(type.getInternalName())
                            .map(RefFacts::of)
                            .orElse(RefFacts.UNKNOWN);
            default -> RefFacts.UNKNOWN;
        };
    }
}
