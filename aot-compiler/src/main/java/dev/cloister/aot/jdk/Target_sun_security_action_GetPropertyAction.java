package dev.cloister.aot.jdk;

import java.security.PrivilegedAction;
import java.util.Properties;

/** {@code sun.security.action.GetPropertyAction}: system properties, with no privilege needed. */
@SuppressWarnings("removal")
@Substitute(value = "sun/security/action/GetPropertyAction", whole = true)
class Target_sun_security_action_GetPropertyAction implements PrivilegedAction<String> {
    private final String key;
    private final String fallback;

    Target_sun_security_action_GetPropertyAction(String key) {
        this(key, null);
    }

    Target_sun_security_action_GetPropertyAction(String key, String fallback) {
        this.key = key;
        this.fallback = fallback;
    }

    @Override
    public String run() {
        return System.getProperty(key, fallback);
    }

    static String privilegedGetProperty(String key) {
        return System.getProperty(key);
    }

    static String privilegedGetProperty(String key, String fallback) {
        return System.getProperty(key, fallback);
    }

    static Properties privilegedGetProperties() {
        return System.getProperties();
    }
}
