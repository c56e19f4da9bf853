package dev.cloister.aot.jdk;

import java.security.Permission;

/** {@code java.util.concurrent.ForkJoinPool}: not configured by properties, no permissions. */
@SuppressWarnings("removal")
@Substitute("java/util/concurrent/ForkJoinPool")
class Target_java_util_concurrent_ForkJoinPool {
    private Target_java_util_concurrent_ForkJoinPool() {}

    private static Object newInstanceFromSystemProperty(String property) {
        return null;
    }

    @Fold
    static java.security.AccessControlContext contextWithPermissions(Permission... permissions) {
        return null;
    }

    /** {@code ForkJoinPool.WorkQueue}: workers are not told apart by what they may do. */
    @Substitute("java/util/concurrent/ForkJoinPool$WorkQueue")
    static final class WorkQueue {
        private WorkQueue() {}

        void initializeInnocuousWorker() {}
    }
}
