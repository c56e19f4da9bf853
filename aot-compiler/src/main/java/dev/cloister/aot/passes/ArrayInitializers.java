package dev.cloister.aot.passes;

import dev.cloister.aot.ir.ElementKind;
import dev.cloister.aot.ir.IrBlock;
import dev.cloister.aot.ir.IrInstruction;
import dev.cloister.aot.ir.IrMethod;
import dev.cloister.aot.ir.IrOperation;
import dev.cloister.aot.ir.IrType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;

/**
 * {@code new int[] {1, 2, 3, …}} becomes one copy of read-only data instead of an instruction per
 * element.
 */
public final class ArrayInitializers {
    private static final int FEWEST_ELEMENTS = 8;

    /**
     * A method has at most 65,535 bytes of bytecode (JVMS 4.7.3), and an element costs at least
     * four of them.
     */
    private static final int MOST_ELEMENTS = 1 << 14;

    private final IrMethod method;
    private final IrBlock block;
    private final IrInstruction array;
    private final List<Object> elements;
    private final List<IrInstruction> replaced = new ArrayList<>();
    private ElementKind kind;

    private ArrayInitializers(IrMethod method, IrBlock block, IrInstruction array, int length) {
        this.method = method;
        this.block = block;
        this.array = array;
        this.elements = new ArrayList<>(Collections.nCopies(length, null));
    }

    /** Improves a method in place. */
    public static void apply(IrMethod method) {
        for (IrBlock block : method.blocks()) {
            for (IrInstruction instruction : List.copyOf(block.instructions())) {
                boolean isArray = instruction.operation() instanceof IrOperation.NewArray;
                if (isArray
                        && intOf(instruction.operand(0)) instanceof Integer length
                        && length >= FEWEST_ELEMENTS
                        && length <= MOST_ELEMENTS) {
                    new ArrayInitializers(method, block, instruction, length).run();
                }
            }
        }
    }

    private void run() {
        int start = block.instructions().indexOf(array) + 1;
        for (IrInstruction next :
                block.instructions().subList(start, block.instructions().size())) {
            if (!collect(next)) {
                break;
            }
        }
        long stores =
                replaced.stream()
                        .filter(i -> i.operation() instanceof IrOperation.ArrayStore)
                        .count();
        if (stores < FEWEST_ELEMENTS) {
            return;
        }
        block.instructions().removeAll(new HashSet<>(replaced));
        IrOperation fill = new IrOperation.ArrayFill(kind, Collections.unmodifiableList(elements));
        block.insert(start, method.newInstruction(fill, IrType.VOID, array).setLine(array.line()));
    }

    /** True when the instruction belongs to the initialiser or does not matter to it. */
    private boolean collect(IrInstruction next) {
        if (next.operation() instanceof IrOperation.BoundsCheck) {
            return next.operand(0) == array && isInside(next.operand(1)) && replaced.add(next);
        }
        if (next.operation() instanceof IrOperation.ArrayStore store) {
            boolean isConstant = next.operand(2).operation() instanceof IrOperation.Constant;
            if (next.operand(0) != array
                    || !isConstant
                    || store.kind() == ElementKind.REF
                    || !isInside(next.operand(1))) {
                return false;
            }
            kind = store.kind();
            elements.set(
                    (Integer) intOf(next.operand(1)),
                    ((IrOperation.Constant) next.operand(2).operation()).value());
            return replaced.add(next);
        }
        return next.isPure();
    }

    private boolean isInside(IrInstruction index) {
        return intOf(index) instanceof Integer at && at >= 0 && at < elements.size();
    }

    private static Object intOf(IrInstruction value) {
        return value.operation() instanceof IrOperation.Constant constant ? constant.value() : null;
    }
}
