package dev.cloister.vm;

import java.util.ResourceBundle;

/**
 * {@code System.Logger}: one line on standard error for what is at least INFO, as {@code
 * java.util.logging.Logger} writes it here.
 */
public final class SystemLogger implements System.Logger {
    private final String name;
    private final ResourceBundle texts;

    /**
     * @param texts translates keys when the caller gives no bundle; null for none
     */
    public SystemLogger(String name, ResourceBundle texts) {
        this.name = name;
        this.texts = texts;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public boolean isLoggable(Level level) {
        return level != Level.OFF && level.getSeverity() >= Level.INFO.getSeverity();
    }

    @Override
    public void log(Level level, ResourceBundle bundle, String message, Throwable thrown) {
        if (isLoggable(level)) {
            print(level, text(bundle, message));
            if (thrown != null) {
                thrown.printStackTrace();
            }
        }
    }

    @Override
    public void log(Level level, ResourceBundle bundle, String format, Object... parameters) {
        if (isLoggable(level)) {
            print(level, filledIn(text(bundle, format), parameters));
        }
    }

    /** {0}, {1}… become the parameters' texts; either may be null. */
    public static String filledIn(String format, Object[] parameters) {
        String text = format;
        for (int i = 0; text != null && parameters != null && i < parameters.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(parameters[i]));
        }
        return text;
    }

    private String text(ResourceBundle given, String key) {
        ResourceBundle bundle = given == null ? texts : given;
        return bundle == null || key == null || !bundle.containsKey(key)
                ? key
                : bundle.getString(key);
    }

    private static void print(Level level, String text) {
        System.err.println(level.getName() + ": " + text);
    }
}
