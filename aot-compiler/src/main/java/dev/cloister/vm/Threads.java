package dev.cloister.vm;

import dev.cloister.aot.jdk.ThreadAccess;

/**
 * The threads inside an enclave: those that the host sent in and those that trusted code started.
 */
public final class Threads {
    private static final Object COUNTS = new Object();
    private static int attached;
    private static int live;
    private static int liveNonDaemon;

    private Threads() {}

    /**
     * Upcall: a host thread is inside and needs a Thread object, which lasts until its outermost
     * call is over. Nothing of Java runs before it.
     */
    static Thread attach() {
        int number = nextAttached();
        return number == 0
                ? ThreadAccess.attached("main", 1)
                : ThreadAccess.attached("Enclave-".concat(Integer.toString(number)), -number);
    }

    /**
     * Two threads may attach at the same moment; a monitor needs no Thread object, so this may be
     * synchronized.
     */
    private static synchronized int nextAttached() {
        return attached++;
    }

    /** Upcall: the outermost call of a host thread is over, and with it the Thread it had. */
    static void detach(Thread thread) {
        ThreadAccess.detached(thread);
    }

    /** Upcall: the host thread that was asked for by {@link Thread#start} has come. */
    static void run(Thread thread) {
        ThreadAccess.live(thread);
    }

    /**
     * In place of {@link #run} where no trusted code starts threads: the host's tokens are refused.
     */
    static void neverStarted(Thread thread) {}

    /** {@link Thread#start} is about to ask the host for a thread. */
    public static void starting(Thread thread, boolean daemon) {
        synchronized (COUNTS) {
            live++;
            liveNonDaemon += daemon ? 0 : 1;
        }
    }

    /** A started thread has ended, or never came. */
    public static void ended(boolean daemon) {
        synchronized (COUNTS) {
            live--;
            liveNonDaemon -= daemon ? 0 : 1;
            COUNTS.notifyAll();
        }
    }

    /** Threads that run now, the main one included. */
    public static int count() {
        synchronized (COUNTS) {
            return live + 1;
        }
    }

    static void uncaught(Throwable thrown) {
        ThreadAccess.uncaught(thrown);
    }

    /** Waits until no started non-daemon thread runs. */
    static void awaitOthers() {
        synchronized (COUNTS) {
            while (liveNonDaemon > 0) {
                try {
                    COUNTS.wait();
                } catch (InterruptedException again) {
                    // the end of the program is not interruptible
                }
            }
        }
    }

    /** Sleeps at least so long; the host may make it longer. */
    public static void sleep(long milliseconds) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException("sleep interrupted");
        }
        sleep0(milliseconds);
        if (Thread.interrupted()) {
            throw new InterruptedException("sleep interrupted");
        }
    }

    /** Returns when the time is over or the thread was interrupted; throws nothing. */
    private static native void sleep0(long milliseconds);
}
