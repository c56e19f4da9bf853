package dev.cloister.aot.jca;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * One algorithm of one provider.
 *
 * @param className internal name of the implementation, which has a constructor without parameters
 * @param attributes what the provider says about it, sorted by name
 */
public record ProviderService(
        String provider,
        String type,
        String algorithm,
        List<String> aliases,
        String className,
        Map<String, String> attributes) {
    static final Comparator<ProviderService> ORDER =
            Comparator.comparing(ProviderService::type)
                    .thenComparing(ProviderService::algorithm)
                    .thenComparing(ProviderService::provider);

    private static final String KEY_CLASSES = "SupportedKeyClasses";

    public ProviderService {
        aliases = aliases.stream().sorted().toList();
        attributes = new TreeMap<>(attributes);
    }

    /** How a service is looked up: names differ in nothing but case. */
    static String key(String type, String name) {
        return type + "." + name.toUpperCase(Locale.ROOT);
    }

    /** Internal names of the key classes that it takes; empty when it does not say. */
    List<String> keyClasses() {
        String names = attributes.get(KEY_CLASSES);
        return names == null ? List.of() : List.of(names.replace('.', '/').split("\\|"));
    }

    /**
     * As {@code dev.cloister.vm.ProviderRows} reads it. The curves that a service supports are left
     * out: nobody asks for them, and they are long.
     */
    String row() {
        StringBuilder text = new StringBuilder("S\t").append(provider).append('\t').append(type);
        text.append('\t').append(algorithm).append('\t').append(className.replace('/', '.'));
        text.append('\t').append(String.join("|", aliases));
        attributes.forEach(
                (name, value) -> {
                    if (!name.equals("SupportedCurves")) {
                        text.append('\t').append(name).append('=').append(value);
                    }
                });
        return text.toString();
    }
}
