package dev.cloister.aot.passes;

import dev.cloister.aot.ir.IrBlock;
import dev.cloister.aot.ir.IrInstruction;
import dev.cloister.aot.ir.IrMethod;
import dev.cloister.aot.ir.IrOperation;
import dev.cloister.aot.world.WorldClass;
import java.util.BitSet;
import java.util.Iterator;
import java.util.Optional;

/**
 * Removes class initialisations that have already happened on every path: of the method's own class
 * and its superclasses, whose code would not run otherwise, and of what an earlier instruction has
 * initialised.
 */
public final class ClassInitChecks extends AvailableFacts {
    private ClassInitChecks(IrMethod method, int classCount) {
        super(method, classCount);
    }

    /** Improves a method in place. */
    public static void apply(IrMethod method) {
        int largest =
                method.blocks().stream()
                        .flatMap(b -> b.instructions().stream())
                        .map(IrInstruction::operation)
                        .filter(IrOperation.ClassInit.class::isInstance)
                        .mapToInt(init -> ((IrOperation.ClassInit) init).target().id())
                        .max()
                        .orElse(-1);
        if (largest < 0) {
            return;
        }
        BitSet atEntry = new BitSet();
        addWithSupers(method.method().owner(), atEntry);
        ClassInitChecks analysis = new ClassInitChecks(method, largest + 1);
        analysis.solve(atEntry);
        for (IrBlock block : method.blocks()) {
            BitSet known = analysis.at(block);
            for (Iterator<IrInstruction> it = block.instructions().iterator(); it.hasNext(); ) {
                IrInstruction instruction = it.next();
                if (instruction.operation() instanceof IrOperation.ClassInit init
                        && known.get(init.target().id())) {
                    it.remove();
                } else {
                    analysis.transfer(instruction, known);
                }
            }
        }
    }

    private static void addWithSupers(WorldClass type, BitSet facts) {
        for (Optional<WorldClass> at = Optional.of(type);
                at.isPresent();
                at = at.get().superclass()) {
            facts.set(at.get().id());
        }
    }

    @Override
    void transfer(IrInstruction instruction, BitSet facts) {
        if (instruction.operation() instanceof IrOperation.ClassInit init) {
            addWithSupers(init.target(), facts);
        }
    }
}
