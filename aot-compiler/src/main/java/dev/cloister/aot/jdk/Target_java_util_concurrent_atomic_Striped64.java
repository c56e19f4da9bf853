package dev.cloister.aot.jdk;

import java.security.PrivilegedAction;

/** {@code java.util.concurrent.atomic.Striped64}: asks ThreadLocalRandom for the thread's probe. */
@Substitute("java/util/concurrent/atomic/Striped64")
abstract class Target_java_util_concurrent_atomic_Striped64 {
    private Target_java_util_concurrent_atomic_Striped64() {}

    static int getProbe() {
        return Target_java_util_concurrent_ThreadLocalRandom.getProbe();
    }

    static int advanceProbe(int probe) {
        return Target_java_util_concurrent_ThreadLocalRandom.advanceProbe(probe);
    }

    /** The look-up of the field that holds the probe, which nobody needs. */
    @SuppressWarnings("removal")
    @Substitute(value = "java/util/concurrent/atomic/Striped64$1", whole = true)
    static final class ProbeLookup implements PrivilegedAction<Object> {
        ProbeLookup() {}

        @Override
        public Object run() {
            return null;
        }
    }
}
