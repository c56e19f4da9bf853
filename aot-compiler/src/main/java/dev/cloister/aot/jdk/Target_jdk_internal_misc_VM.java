package dev.cloister.aot.jdk;

import java.util.Map;

/** {@code jdk.internal.misc.VM}: an enclave's VM is always up, and nobody configured it. */
@Substitute(value = "jdk/internal/misc/VM", replaceInitializer = true)
final class Target_jdk_internal_misc_VM {
    private Target_jdk_internal_misc_VM() {}

    @Fold
    static int initLevel() {
        return 4;
    }

    @Fold
    static boolean isBooted() {
        return true;
    }

    @Fold
    static boolean isModuleSystemInited() {
        return true;
    }

    @Fold
    static boolean isShutdown() {
        return false;
    }

    @Fold
    static boolean isDirectMemoryPageAligned() {
        return false;
    }

    @Fold
    static long maxDirectMemory() {
        return 0;
    }

    @Fold
    static String getSavedProperty(String key) {
        return null;
    }

    static Map<String, String> getSavedProperties() {
        return Map.of();
    }

    @Fold
    static ClassLoader latestUserDefinedLoader() {
        return null;
    }

    @Fold
    static boolean isSystemDomainLoader(ClassLoader loader) {
        return true;
    }

    /**
     * Nanoseconds since {@code offsetSeconds} after the epoch, as exact as the host's clock is
     * told: milliseconds.
     */
    static long getNanoTimeAdjustment(long offsetSeconds) {
        return (System.currentTimeMillis() - offsetSeconds * 1000) * 1_000_000;
    }
}
