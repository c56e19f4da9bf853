package dev.cloister.aot.passes;

import dev.cloister.aot.ir.IrBlock;
import dev.cloister.aot.ir.IrInstruction;
import dev.cloister.aot.ir.IrMethod;
import dev.cloister.aot.ir.IrOperation;
import dev.cloister.aot.ir.RefFacts;
import dev.cloister.aot.world.ClosedWorld;
import dev.cloister.aot.world.WorldClass;
import dev.cloister.aot.world.WorldMethod;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Calls that can run one method become direct; those that can run two, a compare and two direct
 * calls.
 */
public final class Devirtualize {
    private record Site(WorldClass receiver, String name, String descriptor) {}

    private final ClosedWorld world;
    private final Set<WorldMethod> reachable;
    private final List<WorldClass> instantiated;
    private final Map<Site, Optional<IrOperation>> known = new HashMap<>();

    /** For calls in this world; {@code reachable} are the methods that exist in the image. */
    public Devirtualize(ClosedWorld world, Set<WorldMethod> reachable) {
        this.world = world;
        this.reachable = reachable;
        this.instantiated = world.classes().stream().filter(WorldClass::isInstantiated).toList();
    }

    /** Improves a method in place. */
    public void apply(IrMethod method) {
        for (IrBlock block : method.blocks()) {
            for (IrInstruction instruction : block.instructions()) {
                if (instruction.operation() instanceof IrOperation.CallVirtual call) {
                    bind(instruction, call);
                }
            }
        }
    }

    private void bind(IrInstruction instruction, IrOperation.CallVirtual call) {
        RefFacts facts = instruction.operand(0).facts();
        boolean isNarrower = facts.type() != null && facts.type().isSubclassOf(call.receiver());
        WorldClass receiver = isNarrower ? facts.type() : call.receiver();
        Site site = new Site(receiver, call.name(), call.descriptor());
        Optional<IrOperation> bound =
                isNarrower && facts.exact()
                        ? selected(receiver, site).map(IrOperation.CallDirect::new)
                        : known.computeIfAbsent(site, this::bind);
        bound.ifPresent(instruction::setOperation);
        if (bound.isEmpty() && isNarrower) {
            instruction.setOperation(
                    new IrOperation.CallVirtual(receiver, call.name(), call.descriptor()));
        }
    }

    private Optional<IrOperation> bind(Site site) {
        Map<WorldMethod, TreeSet<Integer>> receivers = new HashMap<>();
        List<WorldMethod> targets = new ArrayList<>();
        for (WorldClass type : instantiated) {
            if (type.isSubclassOf(site.receiver())) {
                Optional<WorldMethod> target = selected(type, site);
                if (target.isEmpty()) {
                    return Optional.empty();
                }
                receivers
                        .computeIfAbsent(
                                target.get(),
                                method -> {
                                    targets.add(method);
                                    return new TreeSet<>();
                                })
                        .add(type.id());
            }
        }
        return switch (targets.size()) {
            case 0 -> Optional.of(new IrOperation.CallNothing());
            case 1 -> Optional.of(new IrOperation.CallDirect(targets.get(0)));
            case 2 ->
                    either(targets.get(0), targets.get(1), receivers)
                            .or(() -> either(targets.get(1), targets.get(0), receivers));
            default -> Optional.empty();
        };
    }

    private Optional<WorldMethod> selected(WorldClass type, Site site) {
        return world.select(type, site.name(), site.descriptor())
                .filter(m -> !m.isAbstract() && reachable.contains(m));
    }

    private static Optional<IrOperation> either(
            WorldMethod within,
            WorldMethod otherwise,
            Map<WorldMethod, TreeSet<Integer>> receivers) {
        int first = receivers.get(within).first();
        int last = receivers.get(within).last();
        boolean isRange = receivers.get(otherwise).subSet(first, last + 1).isEmpty();
        return isRange
                ? Optional.of(new IrOperation.CallEither(first, last, within, otherwise, true))
                : Optional.empty();
    }
}
