package dev.cloister.codegen.model;

import dev.cloister.EnclaveObject;
import dev.cloister.EnclaveService;
import dev.cloister.HostService;
import dev.cloister.Trusted;
import dev.cloister.codegen.diagnostics.Diagnostics;
import dev.cloister.codegen.diagnostics.SourcePosition;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.objectweb.asm.Opcodes;

/**
 * Class files → {@link TrustedModule}; whatever breaks a rule of the boundary becomes a diagnostic.
 */
public final class TrustedModelRules {
    private static final String ENCLAVE_SERVICE = EnclaveService.class.getName();
    private static final String ENCLAVE_OBJECT = EnclaveObject.class.getName();
    private static final String HOST_SERVICE = HostService.class.getName();
    private static final String TRUSTED = Trusted.class.getName();

    private final ClassFactsSource classes;
    private final SourceLines lines;
    private final Diagnostics diagnostics;

    /**
     * @param sourceRoots folders of the module's sources; only for line numbers, may be empty
     * @param diagnostics receives what is wrong
     */
    public TrustedModelRules(
            ClassFactsSource classes, List<Path> sourceRoots, Diagnostics diagnostics) {
        this.classes = classes;
        this.lines = new SourceLines(sourceRoots);
        this.diagnostics = diagnostics;
    }

    /** The module's boundary; complete only when nothing was reported. */
    public TrustedModule module(String name) {
        Map<JavaName, ClassFacts> enclaveServices = new TreeMap<>();
        Map<JavaName, ClassFacts> hostServices = new TreeMap<>();
        List<ClassFacts> trusted = new ArrayList<>();
        for (ClassFacts facts : classes.own()) {
            SwitchlessRules.check(facts, lines, diagnostics);
            if (isEnclaveService(facts)) {
                enclaveServices.put(facts.name(), facts);
            }
            if (isHostService(facts)) {
                hostServices.put(facts.name(), facts);
            }
            if (facts.annotations().contains(TRUSTED)) {
                trusted.add(facts);
            }
        }
        TrustedImplementations implementations =
                new TrustedImplementations(classes, lines, diagnostics);
        // A service may come from a library that several modules share.
        trusted.forEach(facts -> addAll(enclaveServices, implementations.servicesOf(facts)));
        List<TrustedClass> trustedClasses = implementations.of(enclaveServices.values(), trusted);
        trustedClasses.forEach(made -> addAll(hostServices, implementations.hostServicesOf(made)));
        WireTypeRules types = new WireTypeRules(classes, lines, diagnostics);
        ServiceRules services = new ServiceRules(types, lines, implementations, diagnostics);
        List<TrustedService> ecalls =
                enclaveServices.values().stream().map(services::service).toList();
        List<TrustedService> objects = objects(types, services);
        addAll(hostServices, services.callbacks());
        List<TrustedService> ocalls =
                hostServices.values().stream().map(services::service).toList();
        types.records().checkFinite();
        return new TrustedModule(
                name,
                ecalls,
                ocalls,
                objects,
                trustedClasses,
                types.records().records(),
                types.records().variants(),
                types.records().enums());
    }

    /** Methods of objects may name objects that no service names. */
    private static List<TrustedService> objects(WireTypeRules types, ServiceRules services) {
        Map<JavaName, TrustedService> objects = new TreeMap<>();
        for (boolean more = true; more; ) {
            more = false;
            for (ClassFacts facts : List.copyOf(types.objects())) {
                if (!objects.containsKey(facts.name())) {
                    objects.put(facts.name(), services.object(facts));
                    more = true;
                }
            }
        }
        return List.copyOf(objects.values());
    }

    private static void addAll(Map<JavaName, ClassFacts> services, List<ClassFacts> more) {
        more.forEach(facts -> services.put(facts.name(), facts));
    }

    static boolean isEnclaveService(ClassFacts facts) {
        return facts.annotations().contains(ENCLAVE_SERVICE);
    }

    static boolean isHostService(ClassFacts facts) {
        return facts.annotations().contains(HOST_SERVICE);
    }

    static boolean isEnclaveObject(ClassFacts facts) {
        return facts.annotations().contains(ENCLAVE_OBJECT);
    }

    /** Where a class is declared, as exactly as can be known. */
    static SourcePosition position(ClassFacts facts, SourceLines lines) {
        int line = lines.lineOf(facts);
        return SourcePosition.of(facts.sourceFile(), line > 0 ? line : facts.firstLine());
    }

    static boolean isPrivate(ClassFacts facts) {
        return facts.is(Opcodes.ACC_PRIVATE);
    }

    static Optional<ClassFacts> superclass(ClassFactsSource classes, ClassFacts facts) {
        return facts.superName().flatMap(classes::find);
    }
}
