/** An error out of a static initialiser of the main class ends the program. */
public class UncaughtError {
    static int value = 1;

    static class Helper {
        static final int X = Integer.parseInt("not a number");
    }

    public static void main(String[] args) throws Exception {
        System.out.print("no newline at the end");
        System.err.println("something on standard error");
        System.out.println();
        System.out.println(Helper.X);
    }
}
