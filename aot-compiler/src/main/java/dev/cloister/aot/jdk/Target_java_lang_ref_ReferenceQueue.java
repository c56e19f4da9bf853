package dev.cloister.aot.jdk;

/**
 * {@code java.lang.ref.ReferenceQueue}: its list is in the hands of the C runtime, because the
 * collector adds to it.
 */
@Substitute(value = "java/lang/ref/ReferenceQueue", whole = true)
public class Target_java_lang_ref_ReferenceQueue {
    private static final long NANOSECONDS_PER_MILLISECOND = 1_000_000;

    private final Object lock = new Object();
    private volatile Target_java_lang_ref_Reference head;

    public Target_java_lang_ref_ReferenceQueue() {}

    public Target_java_lang_ref_Reference poll() {
        return poll0();
    }

    public Target_java_lang_ref_Reference remove() throws InterruptedException {
        return remove(0);
    }

    public Target_java_lang_ref_Reference remove(long milliseconds) throws InterruptedException {
        if (milliseconds < 0) {
            throw new IllegalArgumentException("Negative timeout value");
        }
        Target_java_lang_ref_Reference found = poll0();
        if (found != null) {
            return found;
        }
        long start = System.nanoTime();
        long left = milliseconds;
        synchronized (lock) {
            for (; ; ) {
                found = poll0();
                if (found != null) {
                    return found;
                }
                if (milliseconds != 0 && left <= 0) {
                    return null;
                }
                await0(lock, left);
                if (milliseconds != 0) {
                    long passed = (System.nanoTime() - start) / NANOSECONDS_PER_MILLISECOND;
                    left = milliseconds - passed;
                }
            }
        }
    }

    /** After a reference was put in by Java; the collector wakes by itself. */
    void tellWaiting() {
        synchronized (lock) {
            lock.notifyAll();
        }
    }

    private native Target_java_lang_ref_Reference poll0();

    /** {@code lock.wait}, which also ends when the collector has enqueued something. */
    private native void await0(Object lock, long milliseconds) throws InterruptedException;
}
