package dev.cloister.aot.jdk;

/** {@code jdk.internal.misc.UnsafeConstants}: what HotSpot tells of the machine, for x86-64. */
@Substitute(value = "jdk/internal/misc/UnsafeConstants", replaceInitializer = true)
final class Target_jdk_internal_misc_UnsafeConstants {
    @Fold static final int ADDRESS_SIZE0 = 8;
    @Fold static final int PAGE_SIZE = 4096;
    @Fold static final boolean BIG_ENDIAN = false;
    @Fold static final boolean UNALIGNED_ACCESS = true;
    @Fold static final int DATA_CACHE_LINE_FLUSH_SIZE = 0;

    private Target_jdk_internal_misc_UnsafeConstants() {}
}
