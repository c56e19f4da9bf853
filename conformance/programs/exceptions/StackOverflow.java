/** Running out of stack is an error that can be caught, more than once. */
public class StackOverflow {
    static int depth;

    static int dive(int n) {
        depth++;
        return dive(n + 1) + 1;
    }

    static long mutual(long n, double d, Object o) {
        return other(n + 1, d * 2, o) - 1;
    }

    static long other(long n, double d, Object o) {
        return mutual(n, d, o);
    }

    static int guarded(int n) {
        try {
            return guarded(n + 1);
        } finally {
            if (n == 0) {
                System.out.println("unwound to the top");
            }
        }
    }

    @Override
    public String toString() {
        return "again " + this;
    }

    public static void main(String[] args) {
        for (int i = 0; i < 3; i++) {
            depth = 0;
            try {
                dive(0);
                System.out.println("impossible");
            } catch (StackOverflowError e) {
                System.out.println("caught " + (depth > 500) + " " + e.getMessage() + " " + e.getStackTrace()[0].getMethodName() + " " + (e.getStackTrace().length > 100));
            }
        }
        try {
            mutual(0, 1, "x");
        } catch (Throwable t) {
            System.out.println(t.getClass().getName());
        }
        try {
            guarded(0);
        } catch (StackOverflowError e) {
            System.out.println("still fine");
        }
        try {
            System.out.println(new StackOverflow().toString().length());
        } catch (StackOverflowError e) {
            System.out.println("endless text");
        }
    }
}
