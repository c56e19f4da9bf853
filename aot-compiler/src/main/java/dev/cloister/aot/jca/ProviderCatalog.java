package dev.cloister.aot.jca;

import java.security.Provider;
import java.security.Security;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** What security providers report about themselves, in the order in which they are asked. */
public final class ProviderCatalog {
    private static final String ALIAS = "Alg.Alias.";

    /**
     * No provider of the JDK reports it: {@code Signature} makes it out of that provider's cipher.
     */
    private static final ProviderService RAW_RSA =
            new ProviderService(
                    "SunJCE",
                    "Signature",
                    "NONEwithRSA",
                    List.of(),
                    "dev/cloister/vm/RawRsaSignature",
                    Map.of());

    private final Predicate<String> classExists;
    private final Map<String, Map<String, ProviderService>> services = new LinkedHashMap<>();
    private final List<String> platform = new ArrayList<>();
    private final List<String> rows = new ArrayList<>();

    /**
     * The providers of the running JDK.
     *
     * @param classExists whether the library JDK or the application has the class of this internal
     *     name; services whose class is missing are not offered
     */
    public ProviderCatalog(Predicate<String> classExists) {
        this.classExists = classExists;
        for (Provider provider : Security.getProviders()) {
            platform.add(provider.getName());
            rows.add(
                    "P\t"
                            + provider.getName()
                            + "\t"
                            + provider.getVersionStr()
                            + "\t"
                            + provider.getInfo());
            add(provider);
        }
        enter(services.computeIfAbsent(RAW_RSA.provider(), provider -> new HashMap<>()), RAW_RSA);
    }

    /** Adds a provider that comes with the application. */
    public void add(Provider provider) {
        if (services.containsKey(provider.getName())) {
            return;
        }
        Map<String, String> classes = new TreeMap<>();
        Map<String, List<String>> aliases = new HashMap<>();
        Map<String, Map<String, String>> attributes = new HashMap<>();
        for (Map.Entry<Object, Object> entry : provider.entrySet()) {
            String name = entry.getKey().toString();
            String value = entry.getValue().toString();
            int space = name.indexOf(' ');
            if (name.startsWith(ALIAS)) {
                int dot = name.indexOf('.', ALIAS.length());
                String type = name.substring(ALIAS.length(), dot);
                aliases.computeIfAbsent(ProviderService.key(type, value), k -> new ArrayList<>())
                        .add(name.substring(dot + 1));
            } else if (space > 0) {
                int dot = name.indexOf('.');
                attributes
                        .computeIfAbsent(keyOf(name.substring(0, space), dot), k -> new HashMap<>())
                        .put(name.substring(space + 1), value);
            } else if (name.indexOf('.') > 0) {
                classes.put(name, value);
            }
        }
        Map<String, ProviderService> byName = new HashMap<>();
        classes.forEach(
                (name, className) -> {
                    int dot = name.indexOf('.');
                    String key = keyOf(name, dot);
                    implementation(className)
                            .map(
                                    found ->
                                            new ProviderService(
                                                    provider.getName(),
                                                    name.substring(0, dot),
                                                    name.substring(dot + 1),
                                                    aliases.getOrDefault(key, List.of()),
                                                    found,
                                                    attributes.getOrDefault(key, Map.of())))
                            .ifPresent(service -> enter(byName, service));
                });
        services.put(provider.getName(), byName);
    }

    private static void enter(Map<String, ProviderService> byName, ProviderService service) {
        byName.put(ProviderService.key(service.type(), service.algorithm()), service);
        for (String alias : service.aliases()) {
            byName.putIfAbsent(ProviderService.key(service.type(), alias), service);
        }
    }

    private static String keyOf(String name, int dot) {
        return dot < 0
                ? name.toUpperCase(Locale.ROOT)
                : ProviderService.key(name.substring(0, dot), name.substring(dot + 1));
    }

    /**
     * Some providers write a nested class with a dot: they make it with {@code new}. The key store
     * of two formats finds the other one by reflection; here it is the format of its name alone.
     */
    private Optional<String> implementation(String className) {
        String name = className.replace('.', '/').replace("$DualFormatPKCS12", "");
        if (classExists.test(name)) {
            return Optional.of(name);
        }
        int slash = name.lastIndexOf('/');
        String nested =
                slash < 0 ? name : name.substring(0, slash) + "$" + name.substring(slash + 1);
        return Optional.of(nested).filter(classExists);
    }

    /** Providers of the JDK, in order of preference. */
    List<String> platform() {
        return platform;
    }

    /** All providers, those of the application last. */
    List<String> all() {
        return List.copyOf(services.keySet());
    }

    /** Rows of the table that say which providers the JDK has. */
    List<String> platformRows() {
        return rows;
    }

    /** The service of this name or alias; a cipher also by its algorithm alone. */
    Optional<ProviderService> find(String provider, String type, String name) {
        Map<String, ProviderService> byName = services.getOrDefault(provider, Map.of());
        ProviderService exact = byName.get(ProviderService.key(type, name));
        if (exact != null || !type.equals("Cipher")) {
            return Optional.ofNullable(exact);
        }
        String[] parts = name.split("/");
        if (parts.length != 3) {
            return Optional.empty();
        }
        for (String less :
                List.of(parts[0] + "/" + parts[1], parts[0] + "//" + parts[2], parts[0])) {
            ProviderService found = byName.get(ProviderService.key(type, less.trim()));
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }
}
