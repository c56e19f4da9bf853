package dev.cloister.aot.jdk;

/** {@code java.util.Arrays.LegacyMergeSort}: nobody asked for the sort of JDK 6. */
@Substitute(value = "java/util/Arrays$LegacyMergeSort", replaceInitializer = true)
final class Target_java_util_Arrays_LegacyMergeSort {
    @Fold private static final boolean userRequested = false;

    private Target_java_util_Arrays_LegacyMergeSort() {}
}
