package dev.cloister.vm;

import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@link ProviderTable}, read once and ready to be searched. */
public final class ProviderRows {
    /** One implementation; {@code index} is its row in {@link ProviderTable}. */
    public record Row(
            int index,
            String type,
            String algorithm,
            String className,
            List<String> aliases,
            Map<String, String> attributes) {}

    private static final Map<String, Map<String, Row>> BY_PROVIDER = new HashMap<>();
    private static final List<Provider> PLATFORM = new ArrayList<>();
    private static final Set<String> ABSENT = new HashSet<>();

    static {
        String[] rows = ProviderTable.rows();
        for (int i = 0; i < rows.length; i++) {
            List<String> cells = split(rows[i], '\t');
            switch (cells.get(0)) {
                case "S" -> enter(i, cells);
                case "P" ->
                        PLATFORM.add(new BuiltInProvider(cells.get(1), cells.get(2), cells.get(3)));
                default -> ABSENT.add(cells.get(1));
            }
        }
    }

    private ProviderRows() {}

    private static void enter(int index, List<String> cells) {
        List<String> aliases = cells.get(5).isEmpty() ? List.of() : split(cells.get(5), '|');
        Map<String, String> attributes = new HashMap<>();
        for (String attribute : cells.subList(6, cells.size())) {
            int equals = attribute.indexOf('=');
            attributes.put(upper(attribute.substring(0, equals)), attribute.substring(equals + 1));
        }
        Row row = new Row(index, cells.get(2), cells.get(3), cells.get(4), aliases, attributes);
        Map<String, Row> rows = BY_PROVIDER.computeIfAbsent(cells.get(1), k -> new HashMap<>());
        rows.put(key(row.type(), row.algorithm()), row);
        for (String alias : aliases) {
            rows.putIfAbsent(key(row.type(), alias), row);
        }
    }

    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, start)) {
            parts.add(text.substring(start, at));
            start = at + 1;
        }
        parts.add(text.substring(start));
        return parts;
    }

    /** Names of algorithms are ASCII. */
    public static String upper(String name) {
        char[] letters = name.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            if (letters[i] >= 'a' && letters[i] <= 'z') {
                letters[i] -= 'a' - 'A';
            }
        }
        return new String(letters);
    }

    private static String key(String type, String algorithm) {
        return type + "." + upper(algorithm);
    }

    /** The row of this provider for an algorithm or an alias of it, or null. */
    public static Row find(String provider, String type, String algorithm) {
        return BY_PROVIDER.getOrDefault(provider, Map.of()).get(key(type, algorithm));
    }

    /** All rows of a provider. */
    public static Set<Row> of(String provider) {
        return new HashSet<>(BY_PROVIDER.getOrDefault(provider, Map.of()).values());
    }

    /** The JDK's providers, in order of preference. */
    public static Provider[] platform() {
        return PLATFORM.toArray(new Provider[0]);
    }

    /** A new implementation. */
    public static Object create(Row row, String provider) throws NoSuchAlgorithmException {
        try {
            return ProviderTable.create(row.index());
        } catch (NoSuchAlgorithmException e) {
            throw e;
        } catch (Exception e) {
            throw new NoSuchAlgorithmException(
                    "Error constructing implementation (algorithm: "
                            + row.algorithm()
                            + ", provider: "
                            + provider
                            + ", class: "
                            + row.className()
                            + ")",
                    e);
        }
    }

    /** Whether the implementation takes keys of this class. */
    public static boolean supports(Row row, Object key) {
        return ProviderTable.supports(row.index(), key);
    }

    /**
     * What to tell one who asked for something that no provider in this image has: null when the
     * name stands in the program and no provider has it on any JVM either.
     */
    public static NoSuchAlgorithmException unavailable(String type, String algorithm) {
        if (ABSENT.contains(key(type, algorithm))) {
            return null;
        }
        return new NoSuchAlgorithmException(
                algorithm
                        + " "
                        + type
                        + " not available: the enclave has only the algorithms whose names were"
                        + " found when it was built; declare \""
                        + type
                        + "."
                        + algorithm
                        + "\" in @Reflective(algorithms = ...), or write the name as a string"
                        + " constant in the class that calls getInstance");
    }

    /** Throws a checked exception where the JDK's signatures have none, but its callers do. */
    @SuppressWarnings("unchecked")
    public static <E extends Throwable> void raise(Throwable problem) throws E {
        throw (E) problem;
    }
}
