package dev.cloister.aot.ir;

import dev.cloister.aot.world.ClosedWorld;
import dev.cloister.aot.world.WorldClass;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.TryCatchBlockNode;

/**
 * The blocks where exceptions land: take the pending exception, compare its class with one catch
 * clause after the other, go to the handler or unwind. Blocks with the same list of try ranges
 * around them share a pad.
 */
final class LandingPads {
    private final ClosedWorld world;
    private final IrMethod method;
    private final SsaVariables variables;
    private final int exceptionVariable;
    private final Map<List<TryCatchBlockNode>, IrBlock> pads = new HashMap<>();
    private final List<IrBlock> open = new ArrayList<>();
    private IrInstruction monitor;

    LandingPads(ClosedWorld world, IrMethod method, SsaVariables variables, int stackBase) {
        this.world = world;
        this.method = method;
        this.variables = variables;
        this.exceptionVariable = SsaVariables.variable(stackBase, IrType.REF);
    }

    /** From now on exceptions that leave the method release this object. */
    void holdMonitor(IrInstruction object) {
        monitor = object;
    }

    /** The pad for code inside these try ranges; empty when exceptions simply leave. */
    Optional<IrBlock> forHandlers(
            List<TryCatchBlockNode> handlers, Function<LabelNode, IrBlock> blockOf) {
        if (handlers.isEmpty() && monitor == null) {
            return Optional.empty();
        }
        IrBlock known = pads.get(handlers);
        if (known == null) {
            known = method.newBlock();
            pads.put(handlers, known);
            open.add(known);
            build(known, handlers, blockOf);
        }
        return Optional.of(known);
    }

    /** Every guarded block is known. */
    void seal() {
        open.forEach(variables::seal);
    }

    private void build(
            IrBlock pad, List<TryCatchBlockNode> handlers, Function<LabelNode, IrBlock> blockOf) {
        IrInstruction caught =
                pad.append(method.newInstruction(new IrOperation.Caught(), IrType.REF));
        caught.setFacts(
                world.findClass("java/lang/Throwable")
                        .map(RefFacts::of)
                        .orElse(RefFacts.UNKNOWN)
                        .asNonNull());
        variables.write(pad, exceptionVariable, caught);
        IrBlock block = pad;
        for (TryCatchBlockNode handler : handlers) {
            IrBlock target = blockOf.apply(handler.handler);
            if (handler.type == null || handler.type.equals("java/lang/Throwable")) {
                block.append(method.newInstruction(new IrOperation.Goto(), IrType.VOID));
                block.addSuccessor(target);
                return;
            }
            Optional<WorldClass> type = world.findClass(handler.type);
            if (type.isEmpty()) {
                continue; // Not in the closed world, so nobody throws it.
            }
            IrInstruction matches =
                    method.newInstruction(
                            new IrOperation.InstanceOf(type.get()), IrType.INT, caught);
            IrInstruction zero = method.newInstruction(new IrOperation.Constant(0), IrType.INT);
            block.append(matches);
            block.append(zero);
            block.append(
                    method.newInstruction(
                            new IrOperation.If(Condition.NE), IrType.VOID, matches, zero));
            block.addSuccessor(target);
            IrBlock next = method.newBlock();
            block.addSuccessor(next);
            variables.seal(next);
            block = next;
        }
        if (monitor != null) {
            block.append(
                    method.newInstruction(new IrOperation.MonitorExit(), IrType.VOID, monitor));
        }
        block.append(method.newInstruction(new IrOperation.Unwind(), IrType.VOID, caught));
    }
}
