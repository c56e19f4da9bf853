package dev.cloister.aot.world;

import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.tree.ClassNode;

/**
 * A class file after substitution.
 *
 * @param refusals remedies by method name and descriptor
 * @param refusal remedy when no method of the class may be reached
 */
record LoadedClass(
        ClassNode node, Origin origin, Map<String, String> refusals, Optional<String> refusal) {
    static LoadedClass of(ClassNode node, Origin origin) {
        return new LoadedClass(node, origin, Map.of(), Optional.empty());
    }
}
