/** A program without arguments sees an empty array. */
public class Args {
    public static void main(String... args) {
        System.out.println(args.length);
        for (String a : args) {
            System.out.println("[" + a + "]");
        }
        System.err.println("err line");
        Runtime.getRuntime().gc();
        System.out.println(Runtime.getRuntime().totalMemory() > 0);
        System.out.println(Runtime.getRuntime().maxMemory() >= Runtime.getRuntime().totalMemory());
        System.out.println(System.currentTimeMillis() > 1600000000000L);
        long t = System.nanoTime();
        System.out.println(System.nanoTime() - t >= 0);
        System.out.println(Thread.currentThread().getName() + " " + Thread.currentThread().getPriority() + " " + Thread.currentThread());
        Thread.setDefaultUncaughtExceptionHandler((thread, e) -> System.out.println(thread.getName() + " died of " + e.getMessage()));
        throw new IllegalStateException("handled");
    }
}
