import java.io.PrintWriter;
import java.io.StringWriter;

/** Causes, initCause and its errors, cycles, printed chains with frames in common, own toString and messages. */
public class CausesAndChains {
    static class Described extends Exception {
        Described(Throwable cause) {
            super(cause);
        }

        @Override
        public String getLocalizedMessage() {
            return "localized " + getMessage();
        }
    }

    static class NoTrace extends RuntimeException {
        @Override
        public synchronized Throwable fillInStackTrace() {
            return this;
        }
    }

    static void inner() {
        throw new IllegalArgumentException("inner");
    }

    static void outer() throws Described {
        try {
            inner();
        } catch (IllegalArgumentException e) {
            throw new Described(e);
        }
    }

    static String text(Throwable t) {
        StringWriter w = new StringWriter();
        t.printStackTrace(new PrintWriter(w, true));
        return w.toString();
    }

    public static void main(String[] args) {
        try {
            outer();
        } catch (Described e) {
            System.out.print(text(e));
            System.out.println(e + "|" + e.getMessage());
        }
        Exception bare = new Exception();
        System.out.println(bare + " " + bare.getMessage() + " " + bare.getCause());
        bare.initCause(new Error("later"));
        System.out.println(bare.getCause());
        try {
            bare.initCause(new Error("again"));
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage() + "|" + e.getCause());
        }
        try {
            new Exception("x", null).initCause(new Error());
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
        Exception self = new Exception("self");
        try {
            self.initCause(self);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        Exception a = new Exception("a");
        Exception b = new Exception("b", a);
        a.initCause(b);
        System.out.print(text(b));
        System.out.println(new RuntimeException((Throwable) null) + " " + new RuntimeException(new Error("e")).getMessage() + " " + new Error("m", new Exception("c")));
        System.out.println(new NoTrace().getStackTrace().length + " " + text(new NoTrace()));
        RuntimeException made = new RuntimeException("made");
        made.setStackTrace(new StackTraceElement[] {new StackTraceElement("app", "mod", "1.0", "C", "m", "C.java", 3)});
        System.out.print(text(made));
        made.fillInStackTrace();
        System.out.println(made.getStackTrace()[0].getMethodName());
        try {
            made.setStackTrace(new StackTraceElement[] {null});
        } catch (NullPointerException e) {
            System.out.println(e.getMessage());
        }
        throw new IllegalStateException("uncaught", new Described(new NoTrace()));
    }
}
