package dev.cloister.vm;

import java.util.ArrayList;
import java.util.List;

/**
 * What the program asked to run at its end, in no promised order, each hook in a thread of its own.
 */
public final class ShutdownHooks {
    private static List<Thread> hooks = new ArrayList<>();

    private ShutdownHooks() {}

    public static synchronized void add(Thread hook) {
        requireRunning();
        if (hooks.contains(hook)) {
            throw new IllegalArgumentException("Hook previously registered");
        }
        if (hook.isAlive()) {
            throw new IllegalArgumentException("Hook already running");
        }
        hooks.add(hook);
        MainProgram.atExit(ShutdownHooks::run);
    }

    public static synchronized boolean remove(Thread hook) {
        requireRunning();
        if (hook == null) {
            throw new NullPointerException();
        }
        return hooks.remove(hook);
    }

    private static void requireRunning() {
        if (hooks == null) {
            throw new IllegalStateException("Shutdown in progress");
        }
    }

    private static void run() {
        List<Thread> all;
        synchronized (ShutdownHooks.class) {
            all = hooks;
            hooks = null;
        }
        for (Thread hook : all) {
            hook.start();
        }
        for (Thread hook : all) {
            while (hook.isAlive()) {
                try {
                    hook.join();
                } catch (InterruptedException again) {
                    // a hook is waited for whatever happens, as HotSpot does
                }
            }
        }
    }
}
