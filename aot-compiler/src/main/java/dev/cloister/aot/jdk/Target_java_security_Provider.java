package dev.cloister.aot.jdk;

import dev.cloister.vm.ProviderRows;
import java.security.Provider;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/**
 * {@code java.security.Provider}: offers what the image has of it, and services that a subclass
 * registers. A class name given as a property makes no service: nothing is loaded by name.
 */
@Substitute(value = "java/security/Provider", whole = true)
public abstract class Target_java_security_Provider extends Properties {
    private static final long serialVersionUID = 1L;

    private final String name;
    private final String info;
    private final String versionStr;
    private final double version;
    private final transient Map<String, Target_java_security_Provider_Service> services =
            new HashMap<>();

    protected Target_java_security_Provider(String name, double version, String info) {
        this.name = name;
        this.version = version;
        this.versionStr = Double.toString(version);
        this.info = info;
    }

    protected Target_java_security_Provider(String name, String versionStr, String info) {
        this.name = name;
        this.version = number(versionStr);
        this.versionStr = versionStr;
        this.info = info;
    }

    /** The leading number: 17 of "17.0.2-ea" is 17.0. */
    private static double number(String text) {
        double whole = 0;
        double scale = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.' && scale == 0) {
                scale = 1;
            } else if (c >= '0' && c <= '9') {
                whole = whole * 10 + (c - '0');
                scale *= 10;
            } else {
                break;
            }
        }
        return scale == 0 ? whole : whole / scale;
    }

    public Provider configure(String configuration) {
        throw new UnsupportedOperationException("configure is not supported");
    }

    public boolean isConfigured() {
        return true;
    }

    public String getName() {
        return name;
    }

    @Deprecated
    public double getVersion() {
        return version;
    }

    public String getVersionStr() {
        return versionStr;
    }

    public String getInfo() {
        return info;
    }

    @Override
    public String toString() {
        return name + " version " + versionStr;
    }

    private static String key(String type, String algorithm) {
        return type + "." + ProviderRows.upper(algorithm);
    }

    public Target_java_security_Provider_Service getService(String type, String algorithm) {
        String key = key(type, algorithm);
        synchronized (services) {
            Target_java_security_Provider_Service known = services.get(key);
            if (known == null) {
                ProviderRows.Row row = ProviderRows.find(name, type, algorithm);
                if (row != null) {
                    known = new Target_java_security_Provider_Service(self(), row);
                    services.put(key, known);
                }
            }
            return known;
        }
    }

    private Provider self() {
        return (Provider) (Object) this;
    }

    public Set<Target_java_security_Provider_Service> getServices() {
        for (ProviderRows.Row row : ProviderRows.of(name)) {
            getService(row.type(), row.algorithm());
        }
        synchronized (services) {
            return new LinkedHashSet<>(services.values());
        }
    }

    protected void putService(Target_java_security_Provider_Service service) {
        synchronized (services) {
            services.put(key(service.getType(), service.getAlgorithm()), service);
            for (String alias : service.aliases()) {
                services.put(key(service.getType(), alias), service);
            }
        }
    }

    protected void removeService(Target_java_security_Provider_Service service) {
        synchronized (services) {
            services.values().removeIf(known -> known == service);
        }
    }

    @Override
    public synchronized boolean equals(Object other) {
        return this == other;
    }

    @Override
    public synchronized int hashCode() {
        return System.identityHashCode(this);
    }
}
