package dev.cloister.aot.jdk;

import dev.cloister.vm.Threads;
import java.util.Map;

/**
 * {@code java.lang.Thread}: a host thread that entered the enclave, or one that the host was asked
 * for. Keeps the fields that the rest of the class library reaches into: thread locals, the state
 * of ThreadLocalRandom, what a parked thread waits for.
 */
@Substitute(value = "java/lang/Thread", whole = true)
public class Target_java_lang_Thread implements Runnable {
    public static final int MIN_PRIORITY = 1;
    public static final int NORM_PRIORITY = 5;
    public static final int MAX_PRIORITY = 10;

    private static volatile Thread.UncaughtExceptionHandler defaultUncaughtExceptionHandler;
    private static int unnamedThreads;
    private static long lastId = 1;

    Target_java_lang_ThreadLocal.ThreadLocalMap threadLocals;
    Target_java_lang_ThreadLocal.ThreadLocalMap inheritableThreadLocals;
    volatile Object parkBlocker;
    long threadLocalRandomSeed;
    int threadLocalRandomProbe;
    int threadLocalRandomSecondarySeed;

    private volatile String name;
    private int priority;
    private boolean daemon;
    private volatile boolean interrupted;
    private volatile boolean started;
    private volatile boolean ended;
    private Runnable target;
    private Target_java_lang_ThreadGroup group;
    private final long tid;
    private volatile Thread.UncaughtExceptionHandler uncaughtExceptionHandler;

    /** A host thread that is already inside. */
    Target_java_lang_Thread(Target_java_lang_ThreadGroup group, String name, long id) {
        this.group = group;
        this.name = name;
        this.tid = id;
        this.priority = NORM_PRIORITY;
        this.started = true;
    }

    public Target_java_lang_Thread() {
        this(null, null, nextName(), 0, true);
    }

    public Target_java_lang_Thread(Runnable target) {
        this(null, target, nextName(), 0, true);
    }

    public Target_java_lang_Thread(Target_java_lang_ThreadGroup group, Runnable target) {
        this(group, target, nextName(), 0, true);
    }

    public Target_java_lang_Thread(String name) {
        this(null, null, name, 0, true);
    }

    public Target_java_lang_Thread(Target_java_lang_ThreadGroup group, String name) {
        this(group, null, name, 0, true);
    }

    public Target_java_lang_Thread(Runnable target, String name) {
        this(null, target, name, 0, true);
    }

    public Target_java_lang_Thread(
            Target_java_lang_ThreadGroup group, Runnable target, String name) {
        this(group, target, name, 0, true);
    }

    public Target_java_lang_Thread(
            Target_java_lang_ThreadGroup group, Runnable target, String name, long stackSize) {
        this(group, target, name, stackSize, true);
    }

    public Target_java_lang_Thread(
            Target_java_lang_ThreadGroup group,
            Runnable target,
            String name,
            long stackSize,
            boolean inheritThreadLocals) {
        if (name == null) {
            throw new NullPointerException("name cannot be null");
        }
        Target_java_lang_Thread parent = current();
        this.name = name;
        this.target = target;
        this.group = group == null ? parent.group : group;
        this.daemon = parent.daemon;
        this.priority = Math.min(parent.priority, this.group.getMaxPriority());
        if (inheritThreadLocals && parent.inheritableThreadLocals != null) {
            inheritableThreadLocals =
                    Target_java_lang_ThreadLocal.createInheritedMap(parent.inheritableThreadLocals);
        }
        this.tid = nextId();
    }

    private static synchronized String nextName() {
        return "Thread-".concat(Integer.toString(unnamedThreads++));
    }

    private static synchronized long nextId() {
        return ++lastId;
    }

    private Thread self() {
        return (Thread) (Object) this;
    }

    private static Target_java_lang_Thread current() {
        return (Target_java_lang_Thread) (Object) Thread.currentThread();
    }

    public static native Thread currentThread();

    public static native void yield();

    public static native void onSpinWait();

    public static native boolean holdsLock(Object object);

    private native void start0();

    /** What it sleeps for: 1 a monitor, 2 somebody, 3 somebody or a time; 0 it does not sleep. */
    private native int sleepState0();

    private native void interrupt0();

    private static native void clearInterruptEvent();

    public static void sleep(long milliseconds) throws InterruptedException {
        if (milliseconds < 0) {
            throw new IllegalArgumentException("timeout value is negative");
        }
        Threads.sleep(milliseconds);
    }

    public static void sleep(long milliseconds, int nanoseconds) throws InterruptedException {
        if (milliseconds < 0) {
            throw new IllegalArgumentException("timeout value is negative");
        }
        if (nanoseconds < 0 || nanoseconds > 999999) {
            throw new IllegalArgumentException("nanosecond timeout value out of range");
        }
        sleep(nanoseconds > 0 && milliseconds < Long.MAX_VALUE ? milliseconds + 1 : milliseconds);
    }

    public synchronized void start() {
        if (started) {
            throw new IllegalThreadStateException();
        }
        started = true;
        Threads.starting(self(), daemon);
        boolean running = false;
        try {
            start0();
            running = true;
        } finally {
            if (!running) {
                ended = true;
                Threads.ended(daemon);
            }
        }
    }

    @Override
    public void run() {
        if (target != null) {
            target.run();
        }
    }

    /** The whole life of a started thread, on its own stack. */
    void live() {
        try {
            run();
        } catch (Throwable uncaught) {
            dispatchUncaughtException(uncaught);
        }
        target = null;
        finish();
        Threads.ended(daemon);
    }

    /** Drops what belongs to the thread alone and tells those who wait for its end. */
    void finish() {
        threadLocals = null;
        inheritableThreadLocals = null;
        uncaughtExceptionHandler = null;
        synchronized (this) {
            ended = true;
            notifyAll();
        }
    }

    void dispatchUncaughtException(Throwable thrown) {
        try {
            getUncaughtExceptionHandler().uncaughtException(self(), thrown);
        } catch (Throwable ofHandler) {
            System.err.println(
                    "\nException: "
                            + ofHandler.getClass().getName()
                            + " thrown from the UncaughtExceptionHandler in thread \""
                            + name
                            + "\"");
        }
    }

    public void interrupt() {
        interrupted = true;
        interrupt0();
    }

    public static boolean interrupted() {
        Target_java_lang_Thread thread = current();
        boolean was = thread.interrupted;
        if (was) {
            thread.interrupted = false;
            clearInterruptEvent();
        }
        return was;
    }

    public boolean isInterrupted() {
        return interrupted;
    }

    public final boolean isAlive() {
        return started && !ended;
    }

    public final void join() throws InterruptedException {
        join(0);
    }

    public final synchronized void join(long milliseconds) throws InterruptedException {
        if (milliseconds < 0) {
            throw new IllegalArgumentException("timeout value is negative");
        }
        if (milliseconds == 0) {
            while (isAlive()) {
                wait(0);
            }
            return;
        }
        long start = System.nanoTime();
        long left = milliseconds;
        while (isAlive() && left > 0) {
            wait(left);
            left = milliseconds - (System.nanoTime() - start) / 1_000_000;
        }
    }

    public final synchronized void join(long milliseconds, int nanoseconds)
            throws InterruptedException {
        if (nanoseconds < 0 || nanoseconds > 999999) {
            throw new IllegalArgumentException("nanosecond timeout value out of range");
        }
        join(nanoseconds > 0 && milliseconds < Long.MAX_VALUE ? milliseconds + 1 : milliseconds);
    }

    public final void setPriority(int newPriority) {
        if (newPriority > MAX_PRIORITY || newPriority < MIN_PRIORITY) {
            throw new IllegalArgumentException();
        }
        priority = Math.min(newPriority, group.getMaxPriority());
    }

    public final int getPriority() {
        return priority;
    }

    public final synchronized void setName(String newName) {
        if (newName == null) {
            throw new NullPointerException("name cannot be null");
        }
        name = newName;
    }

    public final String getName() {
        return name;
    }

    public final ThreadGroup getThreadGroup() {
        return ended ? null : (ThreadGroup) (Object) group;
    }

    public final void setDaemon(boolean on) {
        if (isAlive()) {
            throw new IllegalThreadStateException();
        }
        daemon = on;
    }

    public final boolean isDaemon() {
        return daemon;
    }

    public final void checkAccess() {}

    public long getId() {
        return tid;
    }

    public Thread.State getState() {
        if (!started) {
            return Thread.State.NEW;
        }
        if (ended) {
            return Thread.State.TERMINATED;
        }
        return switch (sleepState0()) {
            case 1 -> Thread.State.BLOCKED;
            case 2 -> Thread.State.WAITING;
            case 3 -> Thread.State.TIMED_WAITING;
            default -> Thread.State.RUNNABLE;
        };
    }

    @Override
    public String toString() {
        String text =
                "Thread[".concat(name).concat(",").concat(Integer.toString(priority)).concat(",");
        return (ended ? text : text.concat(group.getName())).concat("]");
    }

    @Override
    protected Object clone() throws CloneNotSupportedException {
        throw new CloneNotSupportedException();
    }

    public StackTraceElement[] getStackTrace() {
        if (self() != Thread.currentThread()) {
            throw new UnsupportedOperationException(
                    "an enclave thread can look only at its own stack");
        }
        return new Exception().getStackTrace();
    }

    public static void dumpStack() {
        new Exception("Stack trace").printStackTrace();
    }

    public static void setDefaultUncaughtExceptionHandler(Thread.UncaughtExceptionHandler handler) {
        defaultUncaughtExceptionHandler = handler;
    }

    public static Thread.UncaughtExceptionHandler getDefaultUncaughtExceptionHandler() {
        return defaultUncaughtExceptionHandler;
    }

    public Thread.UncaughtExceptionHandler getUncaughtExceptionHandler() {
        Thread.UncaughtExceptionHandler handler = uncaughtExceptionHandler;
        return handler != null || ended ? handler : (ThreadGroup) (Object) group;
    }

    public void setUncaughtExceptionHandler(Thread.UncaughtExceptionHandler handler) {
        uncaughtExceptionHandler = handler;
    }

    /** There is one loader, and it is not an object. */
    @Fold
    public ClassLoader getContextClassLoader() {
        return null;
    }

    public void setContextClassLoader(ClassLoader loader) {}

    public static int activeCount() {
        return Threads.count();
    }

    @Refuse("threads of an enclave cannot be listed; keep references to your own threads")
    public static native int enumerate(Thread[] threads);

    @Refuse("threads of an enclave cannot be listed; keep references to your own threads")
    public static native Map<Thread, StackTraceElement[]> getAllStackTraces();

    public final void stop() {
        throw new UnsupportedOperationException();
    }

    public final void suspend() {
        throw new UnsupportedOperationException();
    }

    public final void resume() {
        throw new UnsupportedOperationException();
    }
}
