package dev.cloister.aot.jdk;

import dev.cloister.vm.Entropy;

/** {@code jdk.internal.util.random.RandomSupport}: seeds come from the processor. */
@Substitute(value = "jdk/internal/util/random/RandomSupport", replaceInitializer = true)
final class Target_jdk_internal_util_random_RandomSupport {
    private Target_jdk_internal_util_random_RandomSupport() {}

    static long initialSeed() {
        return Entropy.next();
    }
}
