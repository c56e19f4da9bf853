package dev.cloister.codegen.model;

import dev.cloister.In;
import dev.cloister.InOut;
import dev.cloister.MaxSize;
import dev.cloister.Out;
import dev.cloister.codegen.diagnostics.Diagnostics;
import dev.cloister.codegen.diagnostics.SourcePosition;
import dev.cloister.codegen.model.ClassFacts.MethodFacts;
import dev.cloister.codegen.model.ClassFacts.ParameterFacts;
import dev.cloister.wire.HandleTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;

/** What a service interface may declare. */
final class ServiceRules {
    private static final String CLOSE = "close";

    private final WireTypeRules types;
    private final SourceLines lines;
    private final TrustedImplementations implementations;
    private final Diagnostics diagnostics;
    private final List<ClassFacts> callbacks = new ArrayList<>();

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

    /** The host services that were met as parameters so far. */
    List<ClassFacts> callbacks() {
        return callbacks;
    }

    /** An interface of which there is one object. */
    TrustedService service(ClassFacts facts) {
        for (String parent : facts.interfaces()) {
            report(facts, "service.extends", parent.replace('/', '.').replace('$', '.'));
        }
        return service(facts, 0);
    }

    /** An interface whose objects the host holds handles of. */
    TrustedService object(ClassFacts facts) {
        if (!facts.interfaces().equals(List.of("java/lang/AutoCloseable"))) {
            String parents = String.join(", ", facts.interfaces());
            report(facts, "object.extends", parents.replace('/', '.').replace('$', '.'));
        }
        if (facts.method(CLOSE, "()V").isEmpty()) {
            report(facts, "object.close");
        }
        int limit = facts.objectLimit();
        if (limit < 1 || limit > HandleTable.MAX_LIMIT) {
            report(facts, "object.limit", limit, HandleTable.MAX_LIMIT);
        }
        return service(facts, limit);
    }

    private void report(ClassFacts facts, String key, Object... more) {
        Object[] arguments =
                Stream.concat(Stream.of(facts.name().sourceName()), Stream.of(more)).toArray();
        diagnostics.report(TrustedModelRules.position(facts, lines), key, arguments);
    }

    private TrustedService service(ClassFacts facts, int handleLimit) {
        checkInterface(facts);
        List<TrustedMethod> methods = new ArrayList<>();
        for (MethodFacts method : facts.methods()) {
            if ((method.access() & Opcodes.ACC_ABSTRACT) != 0) {
                method(facts, method).ifPresent(methods::add);
            }
        }
        methods.sort(
                Comparator.comparing(TrustedMethod::name).thenComparing(TrustedMethod::descriptor));
        return new TrustedService(facts.name(), List.copyOf(methods), handleLimit);
    }

    private void checkInterface(ClassFacts facts) {
        if (!facts.is(Opcodes.ACC_INTERFACE)) {
            report(facts, "service.notInterface");
        }
        long kinds =
                Stream.of(
                                TrustedModelRules.isEnclaveService(facts),
                                TrustedModelRules.isEnclaveObject(facts),
                                TrustedModelRules.isHostService(facts))
                        .filter(is -> is)
                        .count();
        if (kinds > 1) {
            report(facts, "service.both");
        }
        if (facts.generic()) {
            report(facts, "service.generic");
        }
        if (TrustedModelRules.isPrivate(facts)) {
            report(facts, "service.private");
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
        WirePlace where =
                new WirePlace(
                        place,
                        implementations.packagesOf(service),
                        position,
                        !TrustedModelRules.isHostService(service));
        List<TrustedParameter> parameters = new ArrayList<>();
        for (int i = 0; i < parameterTypes.size(); i++) {
            parameter(service, method.parameters().get(i), i, parameterTypes.get(i), where)
                    .ifPresent(parameters::add);
        }
        JavaType resultType =
                signature.get(signature.size() - 1).limited("", method.resultLimits());
        Optional<WireType> result = types.wireType(resultType, where);
        result.ifPresent(
                type -> LimitRules.check(method.resultLimit(), type, where, "result", diagnostics));
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
                        SwitchlessRules.isSwitchless(service, method),
                        position));
    }

    private Optional<TrustedParameter> parameter(
            ClassFacts service, ParameterFacts facts, int index, JavaType type, WirePlace place) {
        String name = facts.name().orElse("p" + index);
        Optional<WireType> wireType =
                callback(service, type, place)
                        .or(() -> bulk(service, type))
                        .or(() -> types.wireType(type.limited("", facts.limits()), place));
        Optional<SizeLimit> limit =
                facts.annotations().getOrDefault(MaxSize.class.getName(), Optional.empty());
        wireType.ifPresent(found -> LimitRules.check(limit, found, place, name, diagnostics));
        Direction direction = direction(facts, wireType, place, name);
        return wireType.map(
                found ->
                        new TrustedParameter(
                                name, found, limit.orElse(SizeLimit.DEFAULT), direction));
    }

    /** A host service may be lent to a call into the enclave, and only as a parameter. */
    private Optional<WireType> callback(ClassFacts service, JavaType type, WirePlace place) {
        return isPlain(service, type)
                ? types.callback(type)
                        .map(
                                lent ->
                                        new WireType.Callback(
                                                types.seen(lent, callbacks, type, place)))
                : Optional.empty();
    }

    /** Memory of the host may be lent to a call into the enclave, and only as a parameter. */
    private static Optional<WireType> bulk(ClassFacts service, JavaType type) {
        boolean is = isPlain(service, type) && type.name().equals(WireType.Bulk.CLASS);
        return is ? Optional.of(new WireType.Bulk()) : Optional.empty();
    }

    private static boolean isPlain(ClassFacts service, JavaType type) {
        return type.form() == JavaType.Form.CLASS
                && type.dimensions() == 0
                && !TrustedModelRules.isHostService(service);
    }

    private Direction direction(
            ParameterFacts facts, Optional<WireType> type, WirePlace place, String name) {
        List<Class<?>> ways =
                Stream.of(In.class, Out.class, InOut.class)
                        .filter(way -> facts.annotations().containsKey(way.getName()))
                        .collect(Collectors.toList());
        if (ways.size() > 1) {
            diagnostics.report(
                    place.position(),
                    "parameter.ways",
                    place.text(),
                    name,
                    ways.stream()
                            .map(way -> "@" + way.getSimpleName())
                            .collect(Collectors.joining(", ")));
        }
        Class<?> way = ways.isEmpty() ? In.class : ways.get(0);
        if (way == In.class) {
            return Direction.IN;
        }
        if (type.isPresent() && !(type.get() instanceof WireType.PrimitiveArray)) {
            diagnostics.report(
                    place.position(),
                    "parameter.out",
                    place.text(),
                    way.getSimpleName(),
                    name,
                    type.get().javaName());
        }
        return way == Out.class ? Direction.OUT : Direction.IN_OUT;
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
