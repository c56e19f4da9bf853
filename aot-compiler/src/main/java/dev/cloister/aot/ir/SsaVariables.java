package dev.cloister.aot.ir;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Turns reads and writes of variables into SSA values while blocks are being filled, after Braun et
 * al., "Simple and efficient construction of static single assignment form" (CC 2013); with a work
 * list instead of recursion, because generated methods can have thousands of blocks in a row.
 * Redundant phis are left for the clean-up pass.
 *
 * <p>A variable is a local or stack slot together with a type, so a slot that is used for an int
 * here and a reference there is two variables and nothing has to be merged that the verifier would
 * not merge.
 */
final class SsaVariables {
    private record Pending(IrInstruction phi, int variable) {}

    private final IrMethod method;
    private final Map<IrBlock, Map<Integer, IrInstruction>> definitions = new HashMap<>();
    private final Map<IrBlock, Map<Integer, IrInstruction>> incomplete = new HashMap<>();
    private final Set<IrBlock> sealed = new HashSet<>();
    private final Deque<Pending> work = new ArrayDeque<>();

    SsaVariables(IrMethod method) {
        this.method = method;
    }

    static int variable(int slot, IrType type) {
        return slot * IrType.values().length + type.ordinal();
    }

    private static IrType typeOf(int variable) {
        return IrType.values()[variable % IrType.values().length];
    }

    void write(IrBlock block, int variable, IrInstruction value) {
        definitions.computeIfAbsent(block, b -> new HashMap<>()).put(variable, value);
    }

    IrInstruction read(IrBlock block, int variable) {
        IrInstruction value = lookUp(block, variable);
        while (!work.isEmpty()) {
            Pending pending = work.pop();
            for (IrBlock predecessor : pending.phi().block().predecessors()) {
                pending.phi().operands().add(lookUp(predecessor, pending.variable()));
            }
        }
        return value;
    }

    /** All predecessors of the block are known and final. */
    void seal(IrBlock block) {
        if (!sealed.add(block)) {
            return;
        }
        Map<Integer, IrInstruction> phis = incomplete.remove(block);
        if (phis != null) {
            phis.forEach((variable, phi) -> work.push(new Pending(phi, variable)));
            while (!work.isEmpty()) {
                Pending pending = work.pop();
                for (IrBlock predecessor : pending.phi().block().predecessors()) {
                    pending.phi().operands().add(lookUp(predecessor, pending.variable()));
                }
            }
        }
    }

    private IrInstruction lookUp(IrBlock start, int variable) {
        IrBlock block = start;
        IrInstruction value = definitionIn(block, variable);
        while (value == null && sealed.contains(block) && block.predecessors().size() == 1) {
            block = block.predecessors().get(0);
            value = definitionIn(block, variable);
        }
        if (value == null) {
            value = newValue(block, variable);
            write(block, variable, value);
        }
        if (block != start) {
            write(start, variable, value);
        }
        return value;
    }

    private IrInstruction newValue(IrBlock block, int variable) {
        IrType type = typeOf(variable);
        if (sealed.contains(block) && block.predecessors().isEmpty()) {
            // Not assigned on this path; the verifier promises that nobody looks.
            IrInstruction undefined =
                    method.newInstruction(new IrOperation.Constant(zero(type)), type);
            return block.insert(0, undefined);
        }
        IrInstruction phi = block.appendPhi(method.newInstruction(new IrOperation.Phi(), type));
        if (sealed.contains(block)) {
            work.push(new Pending(phi, variable));
        } else {
            incomplete.computeIfAbsent(block, b -> new HashMap<>()).put(variable, phi);
        }
        return phi;
    }

    private static Object zero(IrType type) {
        return switch (type) {
            case INT -> 0;
            case LONG -> 0L;
            case FLOAT -> 0f;
            case DOUBLE -> 0d;
            default -> null;
        };
    }

    private IrInstruction definitionIn(IrBlock block, int variable) {
        Map<Integer, IrInstruction> known = definitions.get(block);
        return known == null ? null : known.get(variable);
    }
}
