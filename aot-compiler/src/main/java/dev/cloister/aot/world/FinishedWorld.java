package dev.cloister.aot.world;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The world after reachability, numbered. */
final class FinishedWorld implements ClosedWorld {
    private record Call(WorldClass receiver, String key) {}

    private final List<WorldClass> classes;
    private final List<LinkedClass> instantiated;
    private final Map<String, LinkedClass> byName;
    private final Map<Call, List<WorldMethod>> targets = new HashMap<>();

    FinishedWorld(List<LinkedClass> numbered) {
        classes = List.copyOf(numbered);
        instantiated = numbered.stream().filter(LinkedClass::isInstantiated).toList();
        byName = numbered.stream().collect(Collectors.toMap(LinkedClass::name, type -> type));
        for (LinkedClass type : numbered) {
            type.complete(needsInitialization(type));
        }
    }

    private static boolean needsInitialization(LinkedClass type) {
        if (type.initializer().isPresent()) {
            return true;
        }
        if (type.isInterface()) {
            return false;
        }
        for (LinkedClass supertype : type.supertypes()) {
            boolean runs = !supertype.isInterface() || Reachability.hasDefaults(supertype);
            if (runs && supertype.initializer().isPresent()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public List<WorldClass> classes() {
        return classes;
    }

    @Override
    public WorldClass classNamed(String internalName) {
        return findClass(internalName)
                .orElseThrow(() -> new WorldException(internalName + ": not in the closed world"));
    }

    @Override
    public Optional<WorldClass> findClass(String internalName) {
        return Optional.ofNullable(byName.get(internalName));
    }

    @Override
    public Optional<WorldField> resolveField(String owner, String name, String descriptor) {
        LinkedClass type = byName.get(owner);
        return type == null ? Optional.empty() : Resolution.field(type, name, descriptor);
    }

    @Override
    public Optional<WorldMethod> resolveMethod(String owner, String name, String descriptor) {
        LinkedClass type = byName.get(owner);
        return type == null
                ? Optional.empty()
                : Resolution.method(type, name + descriptor).map(WorldMethod.class::cast);
    }

    @Override
    public synchronized List<WorldMethod> targets(
            WorldClass receiver, String name, String descriptor) {
        return targets.computeIfAbsent(
                new Call(receiver, name + descriptor), FinishedWorld.this::findTargets);
    }

    private List<WorldMethod> findTargets(Call call) {
        LinkedClass receiver = (LinkedClass) call.receiver();
        Optional<LinkedMethod> resolved = Resolution.method(receiver, call.key());
        if (resolved.isEmpty()) {
            return List.of();
        }
        Set<WorldMethod> found = new LinkedHashSet<>();
        for (LinkedClass type : instantiated) {
            if (type.isSubclassOf(receiver)) {
                Resolution.select(type, resolved.get()).ifPresent(found::add);
            }
        }
        return found.stream()
                .sorted(Comparator.comparingInt(method -> method.owner().id()))
                .toList();
    }

    @Override
    public Optional<WorldMethod> select(WorldClass receiver, String name, String descriptor) {
        LinkedClass type = (LinkedClass) receiver;
        return Resolution.method(type, name + descriptor)
                .flatMap(resolved -> Resolution.select(type, resolved))
                .map(WorldMethod.class::cast);
    }
}
