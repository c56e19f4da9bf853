package dev.cloister.aot.jdk;

/**
 * {@code jdk.internal.misc.InnocuousThread}: the library's own helper threads; no different from
 * others here.
 */
@Substitute(value = "jdk/internal/misc/InnocuousThread", whole = true)
final class Target_jdk_internal_misc_InnocuousThread extends Thread {
    private static int number;

    private Target_jdk_internal_misc_InnocuousThread(Runnable target, String name) {
        super(target, name);
    }

    public static Thread newThread(Runnable target) {
        return newThread(nextName(), target);
    }

    public static Thread newThread(String name, Runnable target) {
        return new Target_jdk_internal_misc_InnocuousThread(target, name);
    }

    public static Thread newThread(String name, Runnable target, int priority) {
        Thread thread = newThread(name, target);
        if (priority >= 0) {
            thread.setPriority(priority);
        }
        return thread;
    }

    public static Thread newSystemThread(Runnable target) {
        return newThread(nextName(), target);
    }

    public static Thread newSystemThread(String name, Runnable target) {
        return newThread(name, target);
    }

    public static Thread newSystemThread(String name, Runnable target, int priority) {
        return newThread(name, target, priority);
    }

    /** The library's own thread locals end with the thread. */
    public void eraseThreadLocals() {}

    private static synchronized String nextName() {
        return "InnocuousThread-".concat(Integer.toString(++number));
    }
}
