package dev.cloister.aot.jdk;

import java.lang.ref.Cleaner;
import java.lang.ref.ReferenceQueue;
import java.util.concurrent.ThreadFactory;

/**
 * {@code jdk.internal.ref.CleanerImpl}: a cleaner has its thread when the enclave has a slot for
 * it. When there is none, what is due runs on the thread that next uses the cleaner.
 */
@Substitute("jdk/internal/ref/CleanerImpl")
final class Target_jdk_internal_ref_CleanerImpl {
    @Original ReferenceQueue<Object> queue;
    private volatile boolean threadless;

    private Target_jdk_internal_ref_CleanerImpl() {}

    public void start(Cleaner cleaner, ThreadFactory factory) {
        // Keeps the thread until the cleaner itself can be reclaimed.
        new CleanerCleanable(cleaner);
        ThreadFactory source = factory != null ? factory : InnocuousThreadFactory.factory();
        Thread thread = source.newThread((Runnable) (Object) this);
        thread.setDaemon(true);
        try {
            thread.start();
        } catch (OutOfMemoryError noSlot) {
            threadless = true;
        }
    }

    /** Runs what is due, when there is no thread that does. */
    void runDue() {
        while (threadless) {
            Cleaner.Cleanable due = (Cleaner.Cleanable) queue.poll();
            if (due == null) {
                return;
            }
            try {
                due.clean();
            } catch (Throwable ignored) {
                // an action's exception is dropped, as on the cleaner's thread
            }
        }
    }

    /** The cleaner's own entry: only named. */
    @Substitute("jdk/internal/ref/CleanerImpl$CleanerCleanable")
    static final class CleanerCleanable {
        @Original
        CleanerCleanable(Cleaner cleaner) {}
    }

    /** Makes the threads of cleaners: only named. */
    @Substitute("jdk/internal/ref/CleanerImpl$InnocuousThreadFactory")
    static final class InnocuousThreadFactory {
        private InnocuousThreadFactory() {}

        @Original
        static native ThreadFactory factory();
    }

    /** An object with its action: only named. */
    @Substitute("jdk/internal/ref/CleanerImpl$PhantomCleanableRef")
    static final class PhantomCleanableRef {
        @Original
        PhantomCleanableRef(Object object, Cleaner cleaner, Runnable action) {}
    }
}
