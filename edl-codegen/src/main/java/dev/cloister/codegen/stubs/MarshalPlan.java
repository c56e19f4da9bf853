package dev.cloister.codegen.stubs;

import dev.cloister.codegen.emit.CNames;
import dev.cloister.codegen.emit.NameScope;
import dev.cloister.codegen.model.JavaName;
import dev.cloister.codegen.model.TrustedClass;
import dev.cloister.codegen.model.TrustedMethod;
import dev.cloister.codegen.model.TrustedModule;
import dev.cloister.codegen.model.TrustedParameter;
import dev.cloister.codegen.model.TrustedService;
import dev.cloister.codegen.model.WireType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How every call of a module travels. All generators work from it alone, so the sides of the
 * boundary cannot disagree.
 *
 * @param layouts the structs that travel
 * @param ecalls in the order of their ids
 * @param ocalls in the order of their ids
 */
record MarshalPlan(
        TrustedModule module, StructLayouts layouts, List<CallPlan> ecalls, List<CallPlan> ocalls) {
    /** CLO_FIRST_ECALL and CLO_FIRST_OCALL of {@code cloister/boundary.h}. */
    static final int FIRST_ID = 64;

    /** What generated C functions and EDL declarations call their own things. */
    private static final String[] RESERVED = {
        "frame",
        "host_frame",
        "host_frame_size_bytes",
        "enclave",
        "call",
        "status",
        "bits",
        "result",
        "result_size",
        "result_capacity",
        "returned",
        "target"
    };

    /** Plans all calls of a module that has passed the rules. */
    static MarshalPlan of(TrustedModule module) {
        List<JavaName> services =
                Stream.concat(module.ecalled().stream(), module.hostServices().stream())
                        .map(TrustedService::name)
                        .toList();
        Map<JavaName, String> labels = CNames.labels(services);
        StructLayouts layouts = StructLayouts.of(module, typeNames(module, labels));
        return new MarshalPlan(
                module,
                layouts,
                calls(layouts, module.ecalled(), labels, names(module.objects())),
                calls(layouts, module.hostServices(), labels, module.callbacks()));
    }

    /** Names for structs, none of which is a function's. */
    private static NameScope typeNames(TrustedModule module, Map<JavaName, String> labels) {
        NameScope scope = NameScope.c(RESERVED);
        Stream.concat(module.ecalled().stream(), module.hostServices().stream())
                .forEach(
                        service ->
                                service.methods()
                                        .forEach(
                                                method ->
                                                        scope.reserve(
                                                                label(labels, service, method))));
        return scope;
    }

    /**
     * A scope for the variables of a generated Java method. The first parts of class names are
     * taken: a variable called {@code com} would hide the package.
     */
    NameScope javaScope(String... taken) {
        NameScope scope = NameScope.java(taken);
        Stream.of(
                        services(module.ecalled()),
                        services(module.hostServices()),
                        module.trustedClasses().stream().map(TrustedClass::name),
                        module.records().keySet().stream().map(WireType.Structure::name),
                        module.variants().keySet().stream(),
                        module.enums().keySet().stream())
                .flatMap(names -> names)
                .forEach(name -> scope.reserve(name.sourceName().split("\\.", 2)[0]));
        return scope;
    }

    private static Set<JavaName> names(List<TrustedService> services) {
        return services.stream().map(TrustedService::name).collect(Collectors.toSet());
    }

    private static Stream<JavaName> services(List<TrustedService> services) {
        return services.stream()
                .flatMap(
                        service ->
                                Stream.concat(
                                        Stream.of(service.name()),
                                        service.methods().stream()
                                                .flatMap(method -> method.exceptions().stream())
                                                .map(TrustedMethod.DeclaredException::name)));
    }

    private static String label(
            Map<JavaName, String> labels, TrustedService service, TrustedMethod method) {
        return labels.get(service.name()) + "_" + methodLabel(service, method);
    }

    private static List<CallPlan> calls(
            StructLayouts layouts,
            List<TrustedService> services,
            Map<JavaName, String> labels,
            Set<JavaName> targeted) {
        List<CallPlan> calls = new ArrayList<>();
        for (TrustedService service : services) {
            for (TrustedMethod method : service.methods()) {
                String methodLabel = methodLabel(service, method);
                String label = label(labels, service, method);
                calls.add(
                        call(
                                layouts,
                                FIRST_ID + calls.size(),
                                service.name(),
                                method,
                                methodLabel,
                                label,
                                targeted.contains(service.name())));
            }
        }
        return List.copyOf(calls);
    }

    /**
     * The method's name; overloads add their parameter types, and a number where those have the
     * same short names.
     */
    private static String methodLabel(TrustedService service, TrustedMethod method) {
        List<TrustedMethod> overloads =
                service.methods().stream()
                        .filter(other -> other.name().equals(method.name()))
                        .toList();
        if (overloads.size() == 1) {
            return CNames.mangle(method.name());
        }
        List<TrustedMethod> alike =
                overloads.stream().filter(other -> typed(other).equals(typed(method))).toList();
        String number = alike.size() == 1 ? "" : "__" + (alike.indexOf(method) + 1);
        return typed(method) + number;
    }

    private static String typed(TrustedMethod method) {
        return method.parameters().stream()
                .map(parameter -> "__" + TypeLabels.of(parameter.type()))
                .collect(Collectors.joining("", CNames.mangle(method.name()), ""));
    }

    private static CallPlan call(
            StructLayouts layouts,
            int id,
            JavaName service,
            TrustedMethod method,
            String methodLabel,
            String label,
            boolean targeted) {
        StepPlanner planner = new StepPlanner(layouts, NameScope.c(RESERVED), targeted ? 1 : 0);
        List<CopyStep> steps = new ArrayList<>();
        for (TrustedParameter parameter : method.parameters()) {
            steps.add(planner.step(parameter));
        }
        ReplyStep reply = StepPlanner.reply(layouts, method.result(), method.resultLimit());
        return new CallPlan(
                id, service, method, methodLabel, label, List.copyOf(steps), reply, targeted);
    }
}
