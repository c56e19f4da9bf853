package dev.cloister.aot.jdk;

import dev.cloister.vm.Entropy;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * {@code java.util.concurrent.ThreadLocalRandom}: seeded by the processor, not by the host's clock.
 */
@Substitute(value = "java/util/concurrent/ThreadLocalRandom", replaceInitializer = true)
final class Target_java_util_concurrent_ThreadLocalRandom {
    private static final Target_jdk_internal_misc_Unsafe U =
            Target_jdk_internal_misc_Unsafe.getUnsafe();
    private static final long SEED = U.objectFieldOffset(Thread.class, "threadLocalRandomSeed");
    private static final long PROBE = U.objectFieldOffset(Thread.class, "threadLocalRandomProbe");
    private static final long SECONDARY =
            U.objectFieldOffset(Thread.class, "threadLocalRandomSecondarySeed");
    private static final long THREADLOCALS = U.objectFieldOffset(Thread.class, "threadLocals");
    private static final long INHERITABLETHREADLOCALS =
            U.objectFieldOffset(Thread.class, "inheritableThreadLocals");
    private static final AtomicInteger probeGenerator = new AtomicInteger();
    private static final ThreadLocalRandom instance =
            (ThreadLocalRandom) (Object) new Target_java_util_concurrent_ThreadLocalRandom();
    private static final AtomicLong seeder = new AtomicLong(Entropy.next());

    @Original
    private Target_java_util_concurrent_ThreadLocalRandom() {}

    @SuppressWarnings("removal")
    static void setInheritedAccessControlContext(
            Thread thread, java.security.AccessControlContext context) {}

    @Original
    static native int getProbe();

    @Original
    static native int advanceProbe(int probe);
}
