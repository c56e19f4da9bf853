package dev.cloister.aot.passes;

import dev.cloister.aot.ir.IrBlock;
import dev.cloister.aot.ir.IrInstruction;
import dev.cloister.aot.ir.IrMethod;
import dev.cloister.aot.ir.IrOperation;
import dev.cloister.aot.world.ClosedWorld;
import dev.cloister.aot.world.WorldMethod;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the methods that cannot throw, and says so at their calls. It starts from the assumption
 * that everything throws, so a recursive method always does (it may overflow the stack); and it
 * looks through few levels of calls, so that a chain of methods without a stack check is short.
 */
public final class MayThrow {
    private static final int DEEPEST_CHAIN = 8;

    private final ClosedWorld world;
    private final List<IrMethod> methods;
    private final Set<WorldMethod> harmless = new HashSet<>();

    /** For these methods, which are all there are. */
    public MayThrow(ClosedWorld world, List<IrMethod> methods) {
        this.world = world;
        this.methods = methods;
    }

    /** Improves all methods in place. */
    public void apply() {
        for (int level = 0; level < DEEPEST_CHAIN; level++) {
            List<WorldMethod> found =
                    methods.stream()
                            .filter(
                                    method ->
                                            !harmless.contains(method.method())
                                                    && isHarmless(method))
                            .map(IrMethod::method)
                            .toList();
            if (found.isEmpty()) {
                return;
            }
            harmless.addAll(found);
            methods.forEach(this::markCalls);
        }
    }

    private static boolean isHarmless(IrMethod method) {
        return method.blocks().stream()
                .flatMap(block -> block.instructions().stream())
                .noneMatch(IrInstruction::mayThrow);
    }

    private void markCalls(IrMethod method) {
        for (IrBlock block : method.blocks()) {
            for (IrInstruction instruction : block.instructions()) {
                mark(instruction);
            }
        }
    }

    private void mark(IrInstruction instruction) {
        if (!instruction.mayThrow()) {
            return;
        }
        IrOperation operation = instruction.operation();
        if (operation instanceof IrOperation.CallDirect call && harmless.contains(call.target())) {
            instruction.setOperation(new IrOperation.CallDirect(call.target(), false));
        } else if (operation instanceof IrOperation.CallEither call
                && isHarmlessTarget(call.within())
                && isHarmlessTarget(call.otherwise())) {
            instruction.setOperation(
                    new IrOperation.CallEither(
                            call.first(), call.last(), call.within(), call.otherwise(), false));
        } else if (operation instanceof IrOperation.CallVirtual call
                && world.targets(call.receiver(), call.name(), call.descriptor()).stream()
                        .allMatch(this::isHarmlessTarget)) {
            instruction.setOperation(
                    new IrOperation.CallVirtual(
                            call.receiver(), call.name(), call.descriptor(), false));
        }
    }

    private boolean isHarmlessTarget(WorldMethod target) {
        return target.nativeBinding()
                .map(binding -> !binding.mayThrow())
                .orElseGet(() -> harmless.contains(target));
    }
}
