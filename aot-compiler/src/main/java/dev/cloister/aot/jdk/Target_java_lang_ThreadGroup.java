package dev.cloister.aot.jdk;

/**
 * {@code java.lang.ThreadGroup}: a name, a parent and the last resort for uncaught exceptions; it
 * does not list its threads.
 */
@Substitute(value = "java/lang/ThreadGroup", whole = true)
public class Target_java_lang_ThreadGroup implements Thread.UncaughtExceptionHandler {
    private final Target_java_lang_ThreadGroup parent;
    private final String name;
    private int maxPriority;
    private boolean daemon;

    public Target_java_lang_ThreadGroup(String name) {
        this((Target_java_lang_ThreadGroup) (Object) Thread.currentThread().getThreadGroup(), name);
    }

    public Target_java_lang_ThreadGroup(Target_java_lang_ThreadGroup parent, String name) {
        this.parent = parent;
        this.name = name;
        this.maxPriority = parent == null ? Thread.MAX_PRIORITY : parent.maxPriority;
        this.daemon = parent != null && parent.daemon;
    }

    public final String getName() {
        return name;
    }

    public final ThreadGroup getParent() {
        return (ThreadGroup) (Object) parent;
    }

    public final int getMaxPriority() {
        return maxPriority;
    }

    public final synchronized void setMaxPriority(int priority) {
        if (priority >= Thread.MIN_PRIORITY && priority <= Thread.MAX_PRIORITY) {
            maxPriority = parent == null ? priority : Math.min(priority, parent.maxPriority);
        }
    }

    public final boolean isDaemon() {
        return daemon;
    }

    public final void setDaemon(boolean on) {
        daemon = on;
    }

    public final boolean parentOf(Target_java_lang_ThreadGroup other) {
        for (Target_java_lang_ThreadGroup group = other; group != null; group = group.parent) {
            if (group == this) {
                return true;
            }
        }
        return false;
    }

    public final void checkAccess() {}

    @Override
    public void uncaughtException(Thread thread, Throwable thrown) {
        if (parent != null) {
            parent.uncaughtException(thread, thrown);
            return;
        }
        Thread.UncaughtExceptionHandler handler = Thread.getDefaultUncaughtExceptionHandler();
        if (handler != null) {
            handler.uncaughtException(thread, thrown);
        } else if (!(thrown instanceof ThreadDeath)) {
            System.err.print("Exception in thread \"".concat(thread.getName()).concat("\" "));
            thrown.printStackTrace(System.err);
        }
    }

    @Refuse("threads of an enclave cannot be listed; keep references to your own threads")
    public native int activeCount();

    @Refuse("threads of an enclave cannot be listed; keep references to your own threads")
    public native int enumerate(Thread[] threads);

    @Refuse("threads of an enclave cannot be listed; keep references to your own threads")
    public final native void interrupt();

    @Override
    public String toString() {
        return getClass()
                .getName()
                .concat("[name=")
                .concat(name)
                .concat(",maxpri=")
                .concat(Integer.toString(maxPriority))
                .concat("]");
    }
}
