/** Stack traces: class, method, file and line of every frame; causes; trimmed traces. */
public class Traces {
    static class Problem extends RuntimeException {
        private static final long serialVersionUID = 1;

        Problem(String message, Throwable cause) {
            super(message, cause);
        }
    }

    static void first(int n) {
        if (n == 0) {
            throw new IllegalStateException("bottom");
        }
        first(n - 1);
    }

    static void second() {
        try {
            first(2);
        } catch (IllegalStateException e) {
            throw new Problem("wrapped", e);
        }
    }

    int viaInstance(Object o) {
        return o.hashCode();
    }

    static class Loader {
        static int value = compute();

        static int compute() {
            throw new UnsupportedOperationException("static");
        }
    }

    static void show(Throwable t) {
        System.out.println(t);
        for (StackTraceElement e : t.getStackTrace()) {
            if (!e.getClassName().startsWith("java")) {
                System.out.println("  " + e.getClassName() + "." + e.getMethodName() + " " + e.getFileName() + ":" + e.getLineNumber());
            }
        }
    }

    public static void main(String[] args) {
        try {
            second();
        } catch (Problem p) {
            show(p);
            show(p.getCause());
            p.printStackTrace(System.out);
        }
        try {
            new Traces().viaInstance(null);
        } catch (NullPointerException e) {
            System.out.println(e.getStackTrace()[0]);
        }
        try {
            int[] a = new int[1];
            a[args.length + 1] = 3;
        } catch (ArrayIndexOutOfBoundsException e) {
            show(e);
        }
        try {
            System.out.println(7 / args.length);
        } catch (ArithmeticException e) {
            show(e);
        }
        try {
            System.out.println(Loader.value);
        } catch (ExceptionInInitializerError e) {
            show(e);
            show(e.getCause());
        }
        Runnable r = () -> {
            throw new Problem("in lambda", null);
        };
        try {
            r.run();
        } catch (Problem p) {
            System.out.println(p.getStackTrace()[0].getLineNumber() + " " + p.getStackTrace()[1]);
        }
        Exception made = new Exception("made here");
        show(made);
        made.setStackTrace(new StackTraceElement[] {new StackTraceElement("pkg.Cls", "meth", "File.java", 12), new StackTraceElement("X", "native", null, -2)});
        made.addSuppressed(new Error("suppressed"));
        made.getSuppressed()[0].setStackTrace(new StackTraceElement[0]);
        made.printStackTrace(System.out);
        System.out.println(new StackTraceElement("a.B", "c", null, -1) + " " + new StackTraceElement("a.B", "c", "B.java", -1) + " " + made.getStackTrace()[0].equals(new StackTraceElement("pkg.Cls", "meth", "File.java", 12)));
    }
}
