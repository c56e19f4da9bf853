package dev.cloister.vm;

/**
 * Runs a whole program in an enclave as the {@code java} command would: arguments in, exit code
 * out, a stack trace for an exception that nobody caught, and an end only when the last non-daemon
 * thread has ended.
 */
public final class MainProgram {
    private static Runnable atExit;

    private MainProgram() {}

    /** The program's {@code main(String[])}; a small generated class implements it. */
    @FunctionalInterface
    public interface Main {
        void main(String[] arguments) throws Throwable;
    }

    /** Runs the program to its end and answers its exit code. */
    public static int run(Main program, String[] arguments) {
        int status = 0;
        try {
            program.main(arguments);
        } catch (Throwable uncaught) {
            status = 1;
            Threads.uncaught(uncaught);
        }
        Threads.awaitOthers();
        runHooks();
        return status;
    }

    /** {@code System.exit}: ends the program, whatever other threads do; does not return. */
    public static void exit(int status) {
        runHooks();
        halt(status);
    }

    /** {@code Runtime.halt}: ends the program at once; does not return. */
    public static native void halt(int status);

    static synchronized void atExit(Runnable action) {
        atExit = action;
    }

    private static void runHooks() {
        Runnable action;
        synchronized (MainProgram.class) {
            action = atExit;
            atExit = null;
        }
        if (action != null) {
            action.run();
        }
    }
}
