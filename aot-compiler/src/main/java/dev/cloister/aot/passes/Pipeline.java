package dev.cloister.aot.passes;

import dev.cloister.aot.ir.IrMethod;
import dev.cloister.aot.loops.LoopVersioning;
import dev.cloister.aot.world.ClosedWorld;
import dev.cloister.aot.world.WorldMethod;
import java.util.List;
import java.util.Set;

/** The order of the passes. */
public final class Pipeline {
    private Pipeline() {}

    /** Improves all methods of a world in place. */
    public static void improve(
            ClosedWorld world, Set<WorldMethod> reachable, List<IrMethod> methods) {
        Devirtualize devirtualize = new Devirtualize(world, reachable);
        for (IrMethod method : methods) {
            Cleanup.apply(method);
            devirtualize.apply(method);
            ConstantFolding.apply(method);
            ArrayInitializers.apply(method);
            NullChecks.apply(method);
            ClassInitChecks.apply(method);
            BoundsChecks.apply(method);
            Cleanup.apply(method);
            LoopVersioning.apply(method);
        }
        new MayThrow(world, methods).apply();
        methods.forEach(Cleanup::apply);
    }
}
