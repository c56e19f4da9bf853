package dev.cloister.aot.jdk;

/** {@code java.util.logging.Level}: the standard levels, and those that a program defines. */
@Substitute(value = "java/util/logging/Level", whole = true)
public class Target_java_util_logging_Level implements java.io.Serializable {
    public static final Target_java_util_logging_Level OFF =
            new Target_java_util_logging_Level("OFF", Integer.MAX_VALUE);
    public static final Target_java_util_logging_Level SEVERE =
            new Target_java_util_logging_Level("SEVERE", 1000);
    public static final Target_java_util_logging_Level WARNING =
            new Target_java_util_logging_Level("WARNING", 900);
    public static final Target_java_util_logging_Level INFO =
            new Target_java_util_logging_Level("INFO", 800);
    public static final Target_java_util_logging_Level CONFIG =
            new Target_java_util_logging_Level("CONFIG", 700);
    public static final Target_java_util_logging_Level FINE =
            new Target_java_util_logging_Level("FINE", 500);
    public static final Target_java_util_logging_Level FINER =
            new Target_java_util_logging_Level("FINER", 400);
    public static final Target_java_util_logging_Level FINEST =
            new Target_java_util_logging_Level("FINEST", 300);
    public static final Target_java_util_logging_Level ALL =
            new Target_java_util_logging_Level("ALL", Integer.MIN_VALUE);

    private static final long serialVersionUID = -8176160795706313070L;

    private final String name;
    private final int value;

    protected Target_java_util_logging_Level(String name, int value) {
        if (name == null) {
            throw new NullPointerException();
        }
        this.name = name;
        this.value = value;
    }

    public String getName() {
        return name;
    }

    public String getLocalizedName() {
        return name;
    }

    public final int intValue() {
        return value;
    }

    @Override
    public final String toString() {
        return name;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Target_java_util_logging_Level level && level.value == value;
    }

    @Override
    public int hashCode() {
        return value;
    }
}
