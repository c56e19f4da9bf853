package dev.cloister.runtime;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A thread that sleeps until there is work, works until there is none, and so on until stopped. */
abstract class Sleeper {
    private final Thread thread;
    private volatile boolean awake;
    private volatile boolean wanted;
    private volatile boolean stopped;

    Sleeper(String name) {
        this.thread = new Thread(this::run, name);
        thread.setDaemon(true);
    }

    final void start() {
        thread.start();
    }

    /** Works until there is nothing to do; must not throw. */
    abstract void work();

    /** Whether it works, or is about to. */
    final boolean isAwake() {
        return awake;
    }

    final boolean isCurrentThread() {
        return Thread.currentThread() == thread;
    }

    /** Has it work, if it sleeps. */
    final void wake() {
        wanted = true;
        LockSupport.unpark(thread);
    }

    final boolean isStopped() {
        return stopped;
    }

    /** From now on it does not begin to work. */
    final void stop() {
        stopped = true;
        LockSupport.unpark(thread);
    }

    /** False when it still works after {@code timeoutMs}. */
    final boolean awaitEnd(long timeoutMs) {
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(timeoutMs);
        boolean interrupted = false;
        while (thread.isAlive() && System.nanoTime() - deadline < 0) {
            try {
                thread.join(Math.max(1, timeoutMs));
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return !thread.isAlive();
    }

    private void run() {
        while (!stopped) {
            if (wanted) {
                wanted = false;
                awake = true;
                work();
                awake = false;
            } else {
                LockSupport.park(this);
                Thread.interrupted(); // of no meaning here, and would keep it from sleeping
            }
        }
    }
}
