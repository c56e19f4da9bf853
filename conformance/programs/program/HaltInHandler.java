/** The exit code of a program whose handler for uncaught exceptions calls exit. */
public class HaltInHandler {
    public static void main(String[] args) {
        Thread.currentThread().setUncaughtExceptionHandler((t, e) -> {
            System.out.println("handler " + e.getClass().getSimpleName());
            System.exit(7);
        });
        Object[] a = new Integer[1];
        a[0] = "wrong";
    }
}
