package dev.cloister.aot.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.objectweb.asm.Opcodes;

/** Field and method resolution and method selection: JVMS 5.4.3.2 to 5.4.3.4 and 5.4.6. */
final class Resolution {
    private Resolution() {}

    static Optional<WorldField> field(LinkedClass owner, String name, String descriptor) {
        WorldField declared = owner.declaredField(name, descriptor);
        if (declared != null) {
            return Optional.of(declared);
        }
        for (LinkedClass parent : owner.superinterfaces()) {
            Optional<WorldField> found = field(parent, name, descriptor);
            if (found.isPresent()) {
                return found;
            }
        }
        return owner.parent() == null ? Optional.empty() : field(owner.parent(), name, descriptor);
    }

    /** The declaration that a call names; for arrays and interfaces Object's methods count too. */
    static Optional<LinkedMethod> method(LinkedClass owner, String key) {
        for (LinkedClass at = owner; at != null; at = at.parent()) {
            LinkedMethod declared = at.declared(key);
            if (declared != null) {
                return Optional.of(declared);
            }
        }
        Optional<LinkedMethod> best = mostSpecific(owner, key, true);
        return best.isPresent() ? best : mostSpecific(owner, key, false);
    }

    /**
     * Among the superinterfaces' methods the one that no other overrides; {@code concrete}: only
     * when exactly one of the maximally specific ones is not abstract.
     */
    private static Optional<LinkedMethod> mostSpecific(
            LinkedClass owner, String key, boolean concrete) {
        List<LinkedMethod> candidates = new ArrayList<>();
        for (LinkedClass type : owner.supertypes()) {
            LinkedMethod method = type.isInterface() ? type.declared(key) : null;
            if (method != null && !method.isPrivate() && !method.isStatic()) {
                candidates.add(method);
            }
        }
        List<LinkedMethod> maximal = new ArrayList<>();
        for (LinkedMethod method : candidates) {
            if (candidates.stream().noneMatch(other -> overrides(other, method))) {
                maximal.add(method);
            }
        }
        if (!concrete) {
            return maximal.stream().findFirst();
        }
        List<LinkedMethod> bodies = maximal.stream().filter(m -> !m.isAbstract()).toList();
        return bodies.size() == 1 ? Optional.of(bodies.get(0)) : Optional.empty();
    }

    private static boolean overrides(LinkedMethod other, LinkedMethod method) {
        return other != method && other.owner().supertypes().contains(method.owner());
    }

    /**
     * The method that runs when {@code resolved} is called on an instance of exactly {@code
     * receiver}; empty: AbstractMethodError.
     */
    static Optional<LinkedMethod> select(LinkedClass receiver, LinkedMethod resolved) {
        if (resolved.isPrivate() || resolved.isStatic()) {
            return Optional.of(resolved);
        }
        boolean packagePrivate = isPackagePrivate(resolved);
        String cacheKey =
                packagePrivate ? resolved.owner().name() + "." + resolved.key() : resolved.key();
        Optional<LinkedMethod> known = receiver.selections().get(cacheKey);
        if (known == null) {
            known = selectUncached(receiver, resolved);
            receiver.selections().put(cacheKey, known);
        }
        return known;
    }

    private static Optional<LinkedMethod> selectUncached(
            LinkedClass receiver, LinkedMethod resolved) {
        for (LinkedClass at = receiver; at != null; at = at.parent()) {
            LinkedMethod method = at.declared(resolved.key());
            if (method != null && canOverride(method, resolved)) {
                return method.isAbstract() ? Optional.empty() : Optional.of(method);
            }
        }
        return mostSpecific(receiver, resolved.key(), true);
    }

    private static boolean canOverride(LinkedMethod method, LinkedMethod resolved) {
        if (method == resolved) {
            return true;
        }
        if (method.isPrivate() || method.isStatic()) {
            return false;
        }
        if (!isPackagePrivate(resolved)) {
            return true;
        }
        if (method.owner().packageName().equals(resolved.owner().packageName())) {
            return true;
        }
        // Transitively: a public override in between, which this one overrides in turn.
        for (LinkedClass at = method.owner().parent(); at != null; at = at.parent()) {
            LinkedMethod between = at.declared(resolved.key());
            if (between != null && between != resolved && canOverride(between, resolved)) {
                return canOverride(method, between);
            }
        }
        return false;
    }

    private static boolean isPackagePrivate(LinkedMethod method) {
        return !method.has(Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED | Opcodes.ACC_PRIVATE);
    }
}
