package dev.cloister.aot.jdk;

/** What the VM does with threads beyond the public API of {@code java.lang.Thread}. */
public final class ThreadAccess {
    private static final Target_java_lang_ThreadGroup SYSTEM =
            new Target_java_lang_ThreadGroup((Target_java_lang_ThreadGroup) null, "system");
    private static final Target_java_lang_ThreadGroup MAIN =
            new Target_java_lang_ThreadGroup(SYSTEM, "main");

    private ThreadAccess() {}

    /** A thread object for a host thread that has entered. */
    public static Thread attached(String name, long id) {
        return (Thread) (Object) new Target_java_lang_Thread(MAIN, name, id);
    }

    /** The host thread leaves; nobody can run as this thread again. */
    public static void detached(Thread thread) {
        ((Target_java_lang_Thread) (Object) thread).finish();
    }

    /** Runs a started thread to its end; never throws. */
    public static void live(Thread thread) {
        ((Target_java_lang_Thread) (Object) thread).live();
    }

    /** Hands an exception that nobody caught to the handlers of the current thread. */
    public static void uncaught(Throwable thrown) {
        ((Target_java_lang_Thread) (Object) Thread.currentThread())
                .dispatchUncaughtException(thrown);
    }
}
