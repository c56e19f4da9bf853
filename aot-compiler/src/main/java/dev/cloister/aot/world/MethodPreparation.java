package dev.cloister.aot.world;

import java.util.HashSet;
import java.util.Set;

/** Makes a body ready to be scanned and translated, once. */
final class MethodPreparation {
    private final Set<LinkedMethod> prepared = new HashSet<>();

    void prepare(LinkedMethod method) {
        if (method.isNative() || method.isAbstract() || !prepared.add(method)) {
            return;
        }
    }
}
