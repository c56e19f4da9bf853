package dev.cloister.vm;

/**
 * Stack traces as HotSpot shows them: captured cheaply as code offsets when an exception is made,
 * turned into class, method, file and line when somebody looks.
 */
public final class StackTraces {
    private static final String[] BASE_PACKAGES = {
        "java.", "javax.crypto.", "javax.net.", "javax.security.", "jdk.", "sun.", "com.sun."
    };

    private StackTraces() {}

    /** The frames of the caller, innermost first, as offsets of return addresses; at most 1024. */
    public static native int[] capture();

    /**
     * Frames of a captured trace without the constructors of {@code thrown} and without the VM's
     * own.
     */
    public static StackTraceElement[] elements(int[] captured, Class<?> thrown) {
        int[] frames = expand(captured, thrown);
        StackTraceElement[] elements = new StackTraceElement[frames.length];
        for (int i = 0; i < frames.length; i++) {
            elements[i] = element(frames[i]);
        }
        return elements;
    }

    private static StackTraceElement element(int frame) {
        String className = className(frame);
        String module = isBase(className) ? "java.base" : null;
        return new StackTraceElement(
                null, module, null, className, methodName(frame), fileName(frame), line(frame));
    }

    /** True for classes of the module java.base, whose frames print with a module name. */
    static boolean isBase(String className) {
        for (String prefix : BASE_PACKAGES) {
            if (className.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }

    private static native int[] expand(int[] captured, Class<?> thrown);

    private static native String className(int frame);

    private static native String methodName(int frame);

    private static native String fileName(int frame);

    private static native int line(int frame);
}
