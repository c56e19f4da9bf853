package dev.cloister.codegen.model;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Class files by name: the module's own, what it was compiled against, and the JDK's. Each is read
 * once.
 */
public final class ClassFactsSource {
    /** Where class files that are not the module's own come from. */
    @FunctionalInterface
    public interface ClassFiles {
        /** The bytes of {@code com/bank/Wage}, or empty when there is no such class. */
        Optional<byte[]> find(String internalName) throws IOException;
    }

    private final Map<String, Optional<ClassFacts>> read = new TreeMap<>();
    private final ClassFiles others;

    /**
     * @param own the module's class files
     * @param others everything else on the class path; the JDK's classes need not be there
     */
    public ClassFactsSource(Iterable<byte[]> own, ClassFiles others) {
        this.others = others;
        for (byte[] classFile : own) {
            ClassFacts facts = TrustedClassReader.read(classFile);
            read.put(facts.name().internalName(), Optional.of(facts));
        }
    }

    /** The module's own classes, sorted by name; call before any {@link #find}. */
    Iterable<ClassFacts> own() {
        return read.values().stream().flatMap(Optional::stream).toList();
    }

    Optional<ClassFacts> find(String internalName) {
        Optional<ClassFacts> known = read.get(internalName);
        if (known == null) {
            known = load(internalName).map(TrustedClassReader::read);
            read.put(internalName, known);
        }
        return known;
    }

    private Optional<byte[]> load(String internalName) {
        try {
            Optional<byte[]> bytes = others.find(internalName);
            if (bytes.isPresent()) {
                return bytes;
            }
            try (InputStream stream =
                    ClassLoader.getPlatformClassLoader()
                            .getResourceAsStream(internalName + ".class")) {
                return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
            }
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
