package dev.cloister.aot.jdk;

import dev.cloister.vm.ProviderRows;
import java.security.NoSuchAlgorithmException;
import java.security.NoSuchProviderException;
import java.security.Provider;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * {@code java.security.Security}: providers can be added and removed; properties are those that the
 * program sets, and no file is read.
 */
@Substitute(value = "java/security/Security", whole = true)
public final class Target_java_security_Security {
    private static final Properties PROPERTIES = new Properties();

    private Target_java_security_Security() {}

    @Deprecated
    public static String getAlgorithmProperty(String algorithm, String property) {
        return null;
    }

    public static synchronized int insertProviderAt(Provider provider, int position) {
        Target_sun_security_jca_ProviderList list =
                Target_sun_security_jca_Providers.getProviderList();
        Target_sun_security_jca_ProviderList longer =
                Target_sun_security_jca_ProviderList.insertAt(list, provider, position - 1);
        if (longer == list) {
            return -1;
        }
        Target_sun_security_jca_Providers.setProviderList(longer);
        return longer.getIndex(provider.getName()) + 1;
    }

    public static int addProvider(Provider provider) {
        return insertProviderAt(provider, 0);
    }

    public static synchronized void removeProvider(String name) {
        Target_sun_security_jca_Providers.setProviderList(
                Target_sun_security_jca_ProviderList.remove(
                        Target_sun_security_jca_Providers.getProviderList(), name));
    }

    public static Provider[] getProviders() {
        return Target_sun_security_jca_Providers.getProviderList().toArray();
    }

    public static Provider getProvider(String name) {
        return Target_sun_security_jca_Providers.getProviderList().getProvider(name);
    }

    /** Those that have {@code Type.Algorithm}; attributes cannot be asked for. */
    public static Provider[] getProviders(String filter) {
        int dot = filter.indexOf('.');
        if (dot <= 0 || filter.indexOf(' ') >= 0 || filter.indexOf(':') >= 0) {
            throw new java.security.InvalidParameterException("Invalid filter");
        }
        List<Provider> found = new ArrayList<>();
        for (Provider provider : getProviders()) {
            if (provider.getService(filter.substring(0, dot), filter.substring(dot + 1)) != null) {
                found.add(provider);
            }
        }
        return found.isEmpty() ? null : found.toArray(new Provider[0]);
    }

    @Refuse("ask for one Type.Algorithm with Security.getProviders(String)")
    public static Provider[] getProviders(Map<String, String> filter) {
        return null;
    }

    private static Object[] pair(Provider.Service service) throws NoSuchAlgorithmException {
        return new Object[] {service.newInstance(null), service.getProvider()};
    }

    private static Provider.Service notNull(Provider.Service service, String algorithm, String type)
            throws NoSuchAlgorithmException {
        if (service == null) {
            throw new NoSuchAlgorithmException(algorithm + " " + type + " not available");
        }
        return service;
    }

    static Object[] getImpl(String algorithm, String type, String provider)
            throws NoSuchAlgorithmException, NoSuchProviderException {
        if (provider == null) {
            return pair(
                    notNull(
                            Target_sun_security_jca_Providers.getProviderList()
                                    .getService(type, algorithm),
                            algorithm,
                            type));
        }
        return pair(Target_sun_security_jca_GetInstance.getService(type, algorithm, provider));
    }

    static Object[] getImpl(String algorithm, String type, Provider provider)
            throws NoSuchAlgorithmException {
        return pair(Target_sun_security_jca_GetInstance.getService(type, algorithm, provider));
    }

    public static String getProperty(String key) {
        String value = PROPERTIES.getProperty(key);
        return value == null && key.equals("keystore.type") ? "pkcs12" : value;
    }

    public static void setProperty(String key, String value) {
        PROPERTIES.setProperty(key, value);
    }

    public static Set<String> getAlgorithms(String type) {
        Set<String> names = new TreeSet<>();
        for (Provider provider : getProviders()) {
            for (Provider.Service service : provider.getServices()) {
                if (service.getType().equalsIgnoreCase(type)) {
                    names.add(ProviderRows.upper(service.getAlgorithm()));
                }
            }
        }
        return Collections.unmodifiableSet(names);
    }
}
