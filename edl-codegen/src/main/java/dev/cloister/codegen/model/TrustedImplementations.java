package dev.cloister.codegen.model;

import dev.cloister.codegen.diagnostics.Diagnostics;
import dev.cloister.codegen.diagnostics.SourcePosition;
import dev.cloister.codegen.model.ClassFacts.MethodFacts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.objectweb.asm.Opcodes;

/**
 * Finds the one trusted class behind each enclave service and checks that the enclave can make an
 * instance of it.
 */
final class TrustedImplementations {
    private final ClassFactsSource classes;
    private final SourceLines lines;
    private final Diagnostics diagnostics;
    private final Map<String, ClassFacts> byService = new TreeMap<>();

    TrustedImplementations(ClassFactsSource classes, SourceLines lines, Diagnostics diagnostics) {
        this.classes = classes;
        this.lines = lines;
        this.diagnostics = diagnostics;
    }

    /**
     * The enclave services that a class or its superclasses implement, from this module or a
     * library.
     */
    List<ClassFacts> servicesOf(ClassFacts facts) {
        List<ClassFacts> services = new ArrayList<>();
        Optional<ClassFacts> at = Optional.of(facts);
        while (at.isPresent()) {
            at.get().interfaces().stream()
                    .flatMap(name -> classes.find(name).stream())
                    .filter(TrustedModelRules::isEnclaveService)
                    .forEach(services::add);
            at = TrustedModelRules.superclass(classes, at.get());
        }
        return services;
    }

    /** The host services that a trusted class asks for. */
    List<ClassFacts> hostServicesOf(TrustedClass trusted) {
        return trusted.hostServices().stream()
                .flatMap(name -> classes.find(name.internalName()).stream())
                .toList();
    }

    List<TrustedClass> of(Collection<ClassFacts> services, List<ClassFacts> trusted) {
        Map<ClassFacts, List<JavaName>> servicesOf = new LinkedHashMap<>();
        for (ClassFacts service : services) {
            List<ClassFacts> candidates =
                    trusted.stream()
                            .filter(candidate -> !candidate.is(Opcodes.ACC_ABSTRACT))
                            .filter(candidate -> servicesOf(candidate).contains(service))
                            .toList();
            if (candidates.size() == 1) {
                byService.put(service.name().internalName(), candidates.get(0));
                servicesOf
                        .computeIfAbsent(candidates.get(0), c -> new ArrayList<>())
                        .add(service.name());
            } else {
                report(service, candidates);
            }
        }
        return servicesOf.entrySet().stream()
                .map(entry -> trustedClass(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(TrustedClass::name))
                .toList();
    }

    /**
     * The first line of the method that implements {@code descriptor}, for lack of the interface's
     * own.
     */
    Optional<SourcePosition> positionOf(ClassFacts service, MethodFacts method) {
        return Optional.ofNullable(byService.get(service.name().internalName()))
                .flatMap(
                        implementation ->
                                implementation
                                        .method(method.name(), method.descriptor())
                                        .filter(found -> found.line() > 0)
                                        .map(
                                                found ->
                                                        SourcePosition.of(
                                                                implementation.sourceFile(),
                                                                found.line())));
    }

    /**
     * The packages of the classes that are generated for a service: its own and its
     * implementation's.
     */
    Set<String> packagesOf(ClassFacts service) {
        Set<String> packages = new TreeSet<>(Set.of(service.name().packageName()));
        ClassFacts implementation = byService.get(service.name().internalName());
        if (implementation != null) {
            packages.add(implementation.name().packageName());
        }
        return packages;
    }

    private void report(ClassFacts service, List<ClassFacts> candidates) {
        SourcePosition position = TrustedModelRules.position(service, lines);
        if (candidates.isEmpty()) {
            diagnostics.report(position, "service.unimplemented", service.name().sourceName());
        } else {
            String names =
                    candidates.stream()
                            .map(c -> c.name().sourceName())
                            .collect(Collectors.joining(", "));
            diagnostics.report(position, "service.ambiguous", service.name().sourceName(), names);
        }
    }

    private TrustedClass trustedClass(ClassFacts facts, List<JavaName> services) {
        SourcePosition position = TrustedModelRules.position(facts, lines);
        String name = facts.name().sourceName();
        boolean inner =
                !facts.name().nestedName().equals(facts.name().simpleName())
                        && !facts.is(Opcodes.ACC_STATIC);
        if (TrustedModelRules.isPrivate(facts) || inner) {
            diagnostics.report(position, "trusted.hidden", name);
        }
        List<MethodFacts> constructors =
                facts.methods().stream()
                        .filter(
                                m ->
                                        m.name().equals("<init>")
                                                && (m.access() & Opcodes.ACC_PRIVATE) == 0)
                        .toList();
        List<JavaName> hostServices = new ArrayList<>();
        if (constructors.size() != 1) {
            diagnostics.report(position, "trusted.constructors", name, constructors.size());
        } else {
            hostServices.addAll(constructorServices(facts, constructors.get(0)));
        }
        return new TrustedClass(
                facts.name(), List.copyOf(new TreeSet<>(services)), List.copyOf(hostServices));
    }

    private List<JavaName> constructorServices(ClassFacts facts, MethodFacts constructor) {
        List<JavaName> services = new ArrayList<>();
        List<JavaType> types = JavaType.ofMethod(constructor.descriptor());
        for (JavaType type : types.subList(0, types.size() - 1)) {
            boolean plainClass = type.form() == JavaType.Form.CLASS && type.dimensions() == 0;
            Optional<ClassFacts> service =
                    plainClass
                            ? classes.find(type.name()).filter(TrustedModelRules::isHostService)
                            : Optional.empty();
            if (service.isPresent()) {
                services.add(service.get().name());
            } else {
                SourcePosition position = SourcePosition.of(facts.sourceFile(), constructor.line());
                diagnostics.report(
                        position,
                        "trusted.parameter",
                        facts.name().sourceName(),
                        type.display(false));
            }
        }
        return services;
    }
}
