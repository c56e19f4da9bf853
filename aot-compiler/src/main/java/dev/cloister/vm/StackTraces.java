package dev.cloister.vm;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Stack traces as HotSpot shows them: captured cheaply as code offsets when an exception is made,
 * turned into class, method, file and line when somebody looks.
 */
public final class StackTraces {
    private static final String OWN_PACKAGE = "dev.cloister.vm.";
    private static final String OWN_LAYER = "dev.cloister.aot.jdk.";

    /** Of the generated classes that unpack the arguments of a call from the host. */
    private static final String BRIDGE_ENDING = "EnclaveBridge";

    private static final String[] BASE_PACKAGES = {
        "java.", "javax.crypto.", "javax.net.", "javax.security.", "jdk.", "sun.", "com.sun."
    };

    /** HotSpot's {@code -XX:MaxJavaStackTraceDepth}. */
    private static final int MAX_ELEMENTS = 1024;

    private StackTraces() {}

    /** The frames of the caller, innermost first, as offsets of return addresses. */
    public static native int[] capture();

    /**
     * Frames of a captured trace without the constructors of {@code thrown} and without the VM's
     * own. The trace ends where the VM called the program, as it does on HotSpot.
     */
    public static StackTraceElement[] elements(int[] captured, Class<?> thrown) {
        int[] frames = expand(captured, thrown);
        StackTraceElement[] elements = new StackTraceElement[frames.length];
        int count = 0;
        for (int frame : frames) {
            String className = className(frame);
            if (isEnd(className, frame) || count == MAX_ELEMENTS) {
                break;
            }
            if (!className.startsWith(OWN_PACKAGE) && !className.startsWith(OWN_LAYER)) {
                elements[count++] = element(className, frame);
            }
        }
        return count == elements.length ? elements : Arrays.copyOf(elements, count);
    }

    /**
     * What compiled code says of a null, by the addresses of its texts; null for an exception that
     * a program made.
     */
    public static String nullMessage(long action, long cause) {
        if (action == 0) {
            return null;
        }
        String message = "Cannot ".concat(utf8(action));
        return cause == 0 ? message : message.concat(" because ").concat(utf8(cause));
    }

    private static String utf8(long address) {
        return new String(text(address), StandardCharsets.UTF_8);
    }

    /** Outside of these are only frames that start a program, a thread or a call from the host. */
    private static boolean isEnd(String className, int frame) {
        return switch (className) {
            case "dev.cloister.vm.MainProgram" -> methodName(frame).equals("run");
            case "java.lang.Thread" -> methodName(frame).equals("live");
            default -> className.endsWith(BRIDGE_ENDING);
        };
    }

    private static StackTraceElement element(String className, int frame) {
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

    private static native byte[] text(long address);
}
