package dev.cloister.aot.jdk;

import dev.cloister.vm.Console;
import dev.cloister.vm.MainProgram;
import dev.cloister.vm.SystemLogger;
import dev.cloister.vm.SystemProperties;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.ResourceBundle;

/**
 * {@code java.lang.System}: three streams, a clock that the host is asked for, a few fixed
 * properties, no environment.
 */
@Substitute(value = "java/lang/System", whole = true)
public final class Target_java_lang_System {
    public static InputStream in = Console.in();
    public static PrintStream out = Console.out();
    public static PrintStream err = Console.err();

    private Target_java_lang_System() {}

    public static void setIn(InputStream stream) {
        in = stream;
    }

    public static void setOut(PrintStream stream) {
        out = stream;
    }

    public static void setErr(PrintStream stream) {
        err = stream;
    }

    @Fold
    public static java.io.Console console() {
        return null;
    }

    @SuppressWarnings("removal")
    @Fold
    public static SecurityManager getSecurityManager() {
        return null;
    }

    @SuppressWarnings("removal")
    public static void setSecurityManager(SecurityManager manager) {
        throw new UnsupportedOperationException(
                "The Security Manager is deprecated and will be removed in a future release");
    }

    public static native long currentTimeMillis();

    public static native long nanoTime();

    public static native void arraycopy(
            Object source, int sourceStart, Object target, int targetStart, int count);

    public static native int identityHashCode(Object object);

    public static String lineSeparator() {
        return "\n";
    }

    public static String getProperty(String key) {
        checkKey(key);
        return SystemProperties.get(key);
    }

    public static String getProperty(String key, String fallback) {
        String value = getProperty(key);
        return value == null ? fallback : value;
    }

    public static String setProperty(String key, String value) {
        checkKey(key);
        return SystemProperties.set(key, value);
    }

    public static String clearProperty(String key) {
        checkKey(key);
        return SystemProperties.clear(key);
    }

    public static Properties getProperties() {
        return SystemProperties.all();
    }

    private static void checkKey(String key) {
        if (key == null) {
            throw new NullPointerException("key can't be null");
        }
        if (key.isEmpty()) {
            throw new IllegalArgumentException("key can't be empty");
        }
    }

    /** The environment belongs to the host; an enclave sees none of it. */
    public static String getenv(String name) {
        if (name == null) {
            throw new NullPointerException();
        }
        return null;
    }

    public static Map<String, String> getenv() {
        return Map.of();
    }

    public static void exit(int status) {
        MainProgram.exit(status);
    }

    public static void gc() {
        Runtime.getRuntime().gc();
    }

    public static void runFinalization() {}

    public static System.Logger getLogger(String name) {
        return new SystemLogger(Objects.requireNonNull(name), null);
    }

    public static System.Logger getLogger(String name, ResourceBundle texts) {
        return new SystemLogger(Objects.requireNonNull(name), Objects.requireNonNull(texts));
    }

    @Refuse("native libraries cannot be loaded into an enclave")
    public static native void load(String fileName);

    @Refuse("native libraries cannot be loaded into an enclave")
    public static native void loadLibrary(String name);
}
