package dev.cloister.codegen.model;

import dev.cloister.InOut;
import dev.cloister.MaxSize;
import dev.cloister.Out;
import dev.cloister.codegen.diagnostics.Diagnostics;
import dev.cloister.codegen.diagnostics.SourcePosition;
import dev.cloister.codegen.model.ClassFacts.MethodFacts;
import dev.cloister.codegen.model.ClassFacts.ParameterFacts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.objectweb.asm.Opcodes;

/** What a service interface may declare. */
final class ServiceRules {
    private final WireTypeRules types;
    private final SourceLines lines;
    private final TrustedImplementations implementations;
    private final Diagnostics diagnostics;

    ServiceRules(
            WireTypeRules types,
            SourceLines lines,
            TrustedImplementations implementations,
            Diagnostics diagnostics) {
        this.types = types;
        this.lines = lines;
        this.implementations = implementations;
        this.diagnostics = diagnostics;
    }

    TrustedService service(ClassFacts facts) {
        checkInterface(facts);
        List<TrustedMethod> methods = new ArrayList<>();
        for (MethodFacts method : facts.methods()) {
            if ((method.access() & Opcodes.ACC_ABSTRACT) != 0) {
                method(facts, method).ifPresent(methods::add);
            }
        }
        methods.sort(
                Comparator.comparing(TrustedMethod::name).thenComparing(TrustedMethod::descriptor));
        return new TrustedService(facts.name(), List.copyOf(methods));
    }

    private void checkInterface(ClassFacts facts) {
        SourcePosition position = TrustedModelRules.position(facts, lines);
        String name = facts.name().sourceName();
        if (!facts.is(Opcodes.ACC_INTERFACE)) {
            diagnostics.report(position, "service.notInterface", name);
        }
        if (TrustedModelRules.isEnclaveService(facts) && TrustedModelRules.isHostService(facts)) {
            diagnostics.report(position, "service.both", name);
        }
        if (facts.generic()) {
            diagnostics.report(position, "service.generic", name);
        }
        if (TrustedModelRules.isPrivate(facts)) {
            diagnostics.report(position, "service.private", name);
        }
        for (String parent : facts.interfaces()) {
            diagnostics.report(
                    position, "service.extends", name, parent.replace('/', '.').replace('$', '.'));
        }
    }

    private Optional<TrustedMethod> method(ClassFacts service, MethodFacts method) {
        List<JavaType> signature = JavaType.ofMethod(method.signature());
        List<JavaType> parameterTypes = signature.subList(0, signature.size() - 1);
        String place =
                parameterTypes.stream()
                        .map(type -> type.display(true))
                        .collect(Collectors.joining(", ", method.name() + "(", ")"));
        SourcePosition position = position(service, method, parameterTypes);
        if (method.signature().startsWith("<")) {
            diagnostics.report(position, "method.generic", place);
            return Optional.empty();
        }
        List<TrustedParameter> parameters = new ArrayList<>();
        for (int i = 0; i < parameterTypes.size(); i++) {
            parameter(
                            service,
                            method.parameters().get(i),
                            i,
                            parameterTypes.get(i),
                            place,
                            position)
                    .ifPresent(parameters::add);
        }
        Optional<WireType> result =
                types.wireType(
                        signature.get(signature.size() - 1),
                        place,
                        implementations.packagesOf(service),
                        position);
        result.ifPresent(
                type -> checkLimit(method.resultLimit(), type, place + " result", position));
        if (result.isEmpty() || parameters.size() != parameterTypes.size()) {
            return Optional.empty();
        }
        return Optional.of(
                new TrustedMethod(
                        method.name(),
                        method.descriptor(),
                        List.copyOf(parameters),
                        result.get(),
                        method.resultLimit().orElse(SizeLimit.DEFAULT),
                        method.exceptions().stream().map(types::declaredException).toList(),
                        position));
    }

    private Optional<TrustedParameter> parameter(
            ClassFacts service,
            ParameterFacts facts,
            int index,
            JavaType type,
            String place,
            SourcePosition position) {
        String name = facts.name().orElse("p" + index);
        for (Class<?> annotation : List.of(Out.class, InOut.class)) {
            if (facts.annotations().containsKey(annotation.getName())) {
                diagnostics.report(
                        position, "parameter.out", place, annotation.getSimpleName(), name);
            }
        }
        Optional<WireType> wireType =
                types.wireType(type, place, implementations.packagesOf(service), position);
        Optional<SizeLimit> limit =
                facts.annotations().getOrDefault(MaxSize.class.getName(), Optional.empty());
        wireType.ifPresent(found -> checkLimit(limit, found, place + " " + name, position));
        return wireType.map(
                found -> new TrustedParameter(name, found, limit.orElse(SizeLimit.DEFAULT)));
    }

    private void checkLimit(
            Optional<SizeLimit> limit, WireType type, String place, SourcePosition position) {
        if (limit.isEmpty()) {
            return;
        }
        if (limit.get().length() < 1 || limit.get().bytes() < 1) {
            diagnostics.report(
                    position,
                    "limit.range",
                    place,
                    Math.min(limit.get().length(), limit.get().bytes()));
        }
        boolean fixed =
                type instanceof WireType.Scalar
                        || type instanceof WireType.Enumeration
                        || type instanceof WireType.Nothing;
        if (fixed) {
            diagnostics.report(position, "limit.fixed", place, type.javaName());
        }
    }

    private SourcePosition position(
            ClassFacts service, MethodFacts method, List<JavaType> parameters) {
        int line = lines.lineOf(service, method.name(), parameters);
        if (line > 0) {
            return SourcePosition.of(service.sourceFile(), line);
        }
        return implementations
                .positionOf(service, method)
                .orElse(SourcePosition.of(service.sourceFile(), 0));
    }
}
