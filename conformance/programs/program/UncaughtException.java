/** An exception that nobody catches: its trace on standard error, exit code 1, what was printed before stays. */
public class UncaughtException {
    static void fail(int n) {
        if (n > 2) {
            throw new IllegalStateException("nobody catches this", new RuntimeException("the cause"));
        }
        fail(n + 1);
    }

    public static void main(String[] args) {
        System.out.println("before");
        fail(0);
        System.out.println("never");
    }
}
