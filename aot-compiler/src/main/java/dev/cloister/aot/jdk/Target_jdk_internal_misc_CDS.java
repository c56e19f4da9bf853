package dev.cloister.aot.jdk;

/** {@code jdk.internal.misc.CDS}: there is no archive of prepared objects. */
@Substitute(value = "jdk/internal/misc/CDS", replaceInitializer = true)
final class Target_jdk_internal_misc_CDS {
    private Target_jdk_internal_misc_CDS() {}

    @Fold
    static boolean isDumpingClassList() {
        return false;
    }

    @Fold
    static boolean isDumpingArchive() {
        return false;
    }

    @Fold
    static boolean isSharingEnabled() {
        return false;
    }

    static void initializeFromArchive(Class<?> type) {}

    /**
     * Not zero: makes the iteration order of Set.of and Map.of the same in every run (HotSpot draws
     * it by the clock).
     */
    @Fold
    static long getRandomSeedForDumping() {
        return 0x5DEECE66DL;
    }
}
