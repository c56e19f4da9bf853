package dev.cloister.vm;

import java.util.Properties;

/**
 * The system properties of an enclave: the same few for every host, until the program changes them.
 */
public final class SystemProperties {
    private static Properties changed;

    private SystemProperties() {}

    public static synchronized String get(String key) {
        return changed == null ? fixed(key) : changed.getProperty(key);
    }

    public static synchronized String set(String key, String value) {
        return (String) all().setProperty(key, value);
    }

    public static synchronized String clear(String key) {
        return (String) all().remove(key);
    }

    public static synchronized Properties all() {
        if (changed == null) {
            Properties properties = new Properties();
            for (String key : KEYS) {
                properties.setProperty(key, fixed(key));
            }
            changed = properties;
        }
        return changed;
    }

    private static final String[] KEYS = {
        "file.encoding",
        "file.separator",
        "java.specification.version",
        "java.vendor",
        "java.version",
        "java.vm.name",
        "line.separator",
        "native.encoding",
        "os.arch",
        "os.name",
        "path.separator",
        "user.language"
    };

    private static String fixed(String key) {
        return switch (key) {
            case "file.encoding", "native.encoding" -> "UTF-8";
            case "file.separator" -> "/";
            case "java.specification.version", "java.version" -> "17";
            case "java.vendor" -> "Cloister";
            case "java.vm.name" -> "Cloister enclave VM";
            case "line.separator" -> "\n";
            case "os.arch" -> "amd64";
            case "os.name" -> "Linux";
            case "path.separator" -> ":";
            case "user.language" -> "en";
            default -> null;
        };
    }
}
