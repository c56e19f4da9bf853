package dev.cloister.aot.jdk;

import java.util.HashMap;
import java.util.Map;

/** {@code java.lang.Package}: its name. Manifests and annotations are not kept in an enclave. */
@Substitute(value = "java/lang/Package", whole = true)
final class Target_java_lang_Package {
    private static final Map<String, Target_java_lang_Package> KNOWN = new HashMap<>();

    private final String name;

    private Target_java_lang_Package(String name) {
        this.name = name;
    }

    /** One object for each name, as on HotSpot, so that packages can be compared. */
    static Target_java_lang_Package named(String name) {
        synchronized (KNOWN) {
            return KNOWN.computeIfAbsent(name, Target_java_lang_Package::new);
        }
    }

    public String getName() {
        return name;
    }

    public String getSpecificationTitle() {
        return null;
    }

    public String getSpecificationVersion() {
        return null;
    }

    public String getSpecificationVendor() {
        return null;
    }

    public String getImplementationTitle() {
        return null;
    }

    public String getImplementationVersion() {
        return null;
    }

    public String getImplementationVendor() {
        return null;
    }

    public boolean isSealed() {
        return false;
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public String toString() {
        return "package ".concat(name);
    }
}
