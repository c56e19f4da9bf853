/** A trace ends after 1024 frames; the frames that made the exception do not count. Seeds 1054 to 1264. */
public class LongestTrace {
    static int made;
    final int field;

    LongestTrace(int n) {
        made++;
        field = n == 0 ? nothing(n).field : new LongestTrace(n - 1).field;
    }

    static LongestTrace nothing(int n) {
        return n == 0 ? null : new LongestTrace(n);
    }

    static void show(Throwable t) {
        StackTraceElement[] all = t.getStackTrace();
        System.out.println(t + " " + all.length + " " + all[0] + " " + all[all.length - 1]);
    }

    static int own(int n) {
        if (n == 0) throw new IllegalStateException("own");
        return own(n - 1) + 1;
    }

    static int divided(int n) {
        return n == 0 ? made / n : divided(n - 1) + 1;
    }

    public static void main(String[] args) {
        for (int depth : new int[] {1000, 1020, 1021, 1022, 1023, 1024, 1025, 1030, 1060, 1100, 1500}) {
            try {
                new LongestTrace(depth);
            } catch (NullPointerException e) {
                show(e);
            }
            try {
                own(depth);
            } catch (IllegalStateException e) {
                show(e);
            }
            try {
                divided(depth);
            } catch (ArithmeticException e) {
                show(e);
            }
        }
    }
}
