/** System.exit ends the program with its code; finally blocks do not run. */
public class ExitCode {
    public static void main(String[] args) {
        System.out.println("leaving");
        try {
            deep(10);
        } catch (Throwable t) {
            System.out.println("never " + t);
        } finally {
            System.out.println("never");
        }
    }

    static void deep(int n) {
        if (n == 0) {
            System.exit(42);
        }
        deep(n - 1);
    }
}
