package dev.cloister.aot.jdk;

import dev.cloister.vm.SystemLogger;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * {@code java.util.logging.Logger}: one line on standard error for what is at least INFO, or at
 * least the level that was set on the logger. No handlers, no configuration, no inheritance.
 */
@Substitute(value = "java/util/logging/Logger", whole = true)
public class Target_java_util_logging_Logger {
    public static final String GLOBAL_LOGGER_NAME = "global";

    private static final Map<String, Target_java_util_logging_Logger> BY_NAME = new HashMap<>();

    private final String name;
    private volatile Target_java_util_logging_Level level;

    protected Target_java_util_logging_Logger(String name, String resourceBundleName) {
        this.name = name;
    }

    public static Target_java_util_logging_Logger getLogger(String name) {
        synchronized (BY_NAME) {
            return BY_NAME.computeIfAbsent(
                    name, key -> new Target_java_util_logging_Logger(key, null));
        }
    }

    public static Target_java_util_logging_Logger getAnonymousLogger() {
        return new Target_java_util_logging_Logger(null, null);
    }

    public static final Target_java_util_logging_Logger getGlobal() {
        return getLogger(GLOBAL_LOGGER_NAME);
    }

    public String getName() {
        return name;
    }

    public Target_java_util_logging_Level getLevel() {
        return level;
    }

    public void setLevel(Target_java_util_logging_Level newLevel) {
        level = newLevel;
    }

    public boolean isLoggable(Target_java_util_logging_Level asked) {
        Target_java_util_logging_Level least = level;
        int limit =
                least == null ? Target_java_util_logging_Level.INFO.intValue() : least.intValue();
        return asked.intValue() >= limit && limit != Target_java_util_logging_Level.OFF.intValue();
    }

    public void log(Target_java_util_logging_Level at, String message) {
        if (isLoggable(at)) {
            System.err.println(at.getName() + ": " + message);
        }
    }

    public void log(Target_java_util_logging_Level at, Supplier<String> message) {
        if (isLoggable(at)) {
            log(at, message.get());
        }
    }

    public void log(Target_java_util_logging_Level at, String message, Object parameter) {
        log(at, message, new Object[] {parameter});
    }

    public void log(Target_java_util_logging_Level at, String message, Object[] parameters) {
        if (isLoggable(at)) {
            log(at, SystemLogger.filledIn(message, parameters));
        }
    }

    public void log(Target_java_util_logging_Level at, String message, Throwable thrown) {
        if (isLoggable(at)) {
            log(at, message);
            if (thrown != null) {
                thrown.printStackTrace();
            }
        }
    }

    public void severe(String message) {
        log(Target_java_util_logging_Level.SEVERE, message);
    }

    public void warning(String message) {
        log(Target_java_util_logging_Level.WARNING, message);
    }

    public void info(String message) {
        log(Target_java_util_logging_Level.INFO, message);
    }

    public void config(String message) {
        log(Target_java_util_logging_Level.CONFIG, message);
    }

    public void fine(String message) {
        log(Target_java_util_logging_Level.FINE, message);
    }

    public void finer(String message) {
        log(Target_java_util_logging_Level.FINER, message);
    }

    public void finest(String message) {
        log(Target_java_util_logging_Level.FINEST, message);
    }
}
