/** Uncaught exceptions: the thread's handler, the default one, none, errors in handlers. */
public class UncaughtHandlers {
    static void run(Thread t) throws InterruptedException {
        t.start();
        t.join();
    }

    public static void main(String[] args) throws Exception {
        Thread own = new Thread(() -> {
            throw new IllegalStateException("own");
        }, "first");
        own.setUncaughtExceptionHandler((t, e) -> System.out.println(t.getName() + " " + e.getMessage() + " " + t.isAlive()));
        run(own);
        System.out.println(own.getUncaughtExceptionHandler() == null);
        Thread.setDefaultUncaughtExceptionHandler((t, e) -> System.out.println("default " + t.getName() + " " + e));
        run(new Thread(() -> {
            Object o = null;
            o.hashCode();
        }, "third"));
        Thread failing = new Thread(() -> {
            throw new RuntimeException("lost");
        }, "fourth");
        failing.setUncaughtExceptionHandler((t, e) -> {
            throw new IllegalArgumentException("in the handler");
        });
        run(failing);
        System.out.println(Thread.getDefaultUncaughtExceptionHandler() != null);
        throw new Exception("of main");
    }
}
