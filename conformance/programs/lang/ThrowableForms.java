import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;

/** Causes, suppressed exceptions, printed traces with common frames, fixed traces, own messages. */
public class ThrowableForms {
    static class Quiet extends RuntimeException {
        private static final long serialVersionUID = 1;

        Quiet(String message, boolean suppression, boolean trace) {
            super(message, null, suppression, trace);
        }
    }

    static class Worded extends Exception {
        private static final long serialVersionUID = 1;

        @Override
        public String getLocalizedMessage() {
            return "in other words";
        }
    }

    static void low() {
        throw new IllegalStateException("low");
    }

    static void middle() {
        try {
            low();
        } catch (IllegalStateException e) {
            RuntimeException wrapped = new RuntimeException("middle", e);
            wrapped.addSuppressed(new Worded());
            throw wrapped;
        }
    }

    static String text(Throwable t) {
        StringWriter w = new StringWriter();
        t.printStackTrace(new PrintWriter(w));
        return w.toString();
    }

    public static void main(String[] args) {
        try {
            middle();
        } catch (RuntimeException e) {
            System.out.println(text(e));
            System.out.println(e + " " + e.getCause() + " " + Arrays.toString(e.getSuppressed()) + " " + e.getStackTrace()[0] + " " + e.getCause().getStackTrace().length);
        }
        Throwable loop = new Exception("loop");
        Throwable second = new Exception("second", loop);
        loop.initCause(second);
        System.out.println(text(loop));
        Quiet q = new Quiet("quiet", false, false);
        q.addSuppressed(new Exception("ignored"));
        System.out.println(text(q) + q.getSuppressed().length + q.getStackTrace().length);
        q.setStackTrace(new StackTraceElement[] {new StackTraceElement("a.B", "c", "B.java", 5)});
        System.out.println(q.getStackTrace().length);
        Exception made = new Exception((String) null);
        made.setStackTrace(new StackTraceElement[] {new StackTraceElement("x.Y", "run", "Y.java", 7), new StackTraceElement("x.Y", "native", null, -2), new StackTraceElement("x.Z", "<init>", null, -1), new StackTraceElement("app", "mod", "1.0", "p.Q", "m", "Q.java", -1)});
        System.out.println(text(made) + made.getStackTrace()[0].equals(new StackTraceElement("x.Y", "run", "Y.java", 7)));
        Runnable[] bad = {() -> loop.initCause(null), () -> made.addSuppressed(made), () -> made.addSuppressed(null), () -> made.setStackTrace(null), () -> made.setStackTrace(new StackTraceElement[1]), () -> new Exception().initCause(new Error()).initCause(null)};
        for (Runnable r : bad) {
            try {
                r.run();
                System.out.println("ok");
            } catch (RuntimeException e) {
                System.out.println(e);
            }
        }
        System.out.println(new Exception(new Error("inner")) + " " + new Exception((Throwable) null) + " " + new Exception("m", null).getCause() + " " + new Worded() + " " + new AssertionError(1.5) + " " + new AssertionError("m", new Error()).getCause() + " " + new ExceptionInInitializerError(made).getException() + " " + new ArrayIndexOutOfBoundsException(3) + new StringIndexOutOfBoundsException(-1) + new IndexOutOfBoundsException(5L));
    }
}
