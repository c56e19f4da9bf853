package dev.cloister.aot.jdk;

import dev.cloister.vm.Entropy;

/** {@code java.util.Random}: a generator made without a seed is seeded by the processor. */
@Substitute(value = "java/util/Random", replaceInitializer = true)
final class Target_java_util_Random {
    private Target_java_util_Random() {}

    private static long seedUniquifier() {
        return Entropy.next();
    }
}
