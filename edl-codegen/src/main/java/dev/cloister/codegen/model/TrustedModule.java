package dev.cloister.codegen.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The boundary of one enclave as its class files declare it.
 *
 * @param enclaveServices sorted by name
 * @param hostServices sorted by name
 * @param objects the interfaces of the objects that the host holds handles of, sorted by name
 * @param trustedClasses the classes that implement enclave services, sorted by name
 * @param records the components of every record that may cross, sorted by their shape
 * @param variants the records that a sealed interface permits, sorted by name, for every one that
 *     may cross
 * @param enums the constants of every enum that may cross, sorted by name
 */
public record TrustedModule(
        String name,
        List<TrustedService> enclaveServices,
        List<TrustedService> hostServices,
        List<TrustedService> objects,
        List<TrustedClass> trustedClasses,
        Map<WireType.Structure, List<TrustedParameter>> records,
        Map<JavaName, List<WireType.Structure>> variants,
        Map<JavaName, List<String>> enums) {
    /** The interfaces whose methods are ecalls: services, then objects. */
    public List<TrustedService> ecalled() {
        List<TrustedService> ecalled = new ArrayList<>(enclaveServices);
        ecalled.addAll(objects);
        return List.copyOf(ecalled);
    }

    /** The host services that are lent to calls, sorted by name. */
    public Set<JavaName> callbacks() {
        Set<JavaName> callbacks = new TreeSet<>();
        for (TrustedService service : ecalled()) {
            for (TrustedMethod method : service.methods()) {
                for (TrustedParameter parameter : method.parameters()) {
                    if (parameter.type() instanceof WireType.Callback) {
                        callbacks.add(((WireType.Callback) parameter.type()).service());
                    }
                }
            }
        }
        return callbacks;
    }

    /** The host services that trusted classes take, sorted by name: the host must give them. */
    public Set<JavaName> neededHostServices() {
        Set<JavaName> needed = new TreeSet<>();
        hostServices.forEach(service -> needed.add(service.name()));
        needed.removeAll(callbacks());
        trustedClasses.forEach(trusted -> needed.addAll(trusted.hostServices()));
        return needed;
    }
}
