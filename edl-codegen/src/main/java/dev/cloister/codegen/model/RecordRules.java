package dev.cloister.codegen.model;

import dev.cloister.codegen.diagnostics.Diagnostics;
import dev.cloister.codegen.diagnostics.SourcePosition;
import dev.cloister.codegen.model.ClassFacts.ComponentFacts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.objectweb.asm.Opcodes;

/**
 * Which records, enums and sealed interfaces may cross. Remembers those that it meets, with what
 * they hold.
 */
final class RecordRules {
    private final WireTypeRules types;
    private final ClassFactsSource classes;
    private final SourceLines lines;
    private final Diagnostics diagnostics;
    private final Map<WireType.Structure, List<TrustedParameter>> records =
            new TreeMap<>(Comparator.comparing(WireType::shape));
    private final Map<JavaName, List<WireType.Structure>> variants = new TreeMap<>();
    private final Map<JavaName, List<String>> enums = new TreeMap<>();
    private final TreeSet<String> judged = new TreeSet<>();

    RecordRules(
            WireTypeRules types,
            ClassFactsSource classes,
            SourceLines lines,
            Diagnostics diagnostics) {
        this.types = types;
        this.classes = classes;
        this.lines = lines;
        this.diagnostics = diagnostics;
    }

    Map<WireType.Structure, List<TrustedParameter>> records() {
        return records;
    }

    Map<JavaName, List<WireType.Structure>> variants() {
        return variants;
    }

    Map<JavaName, List<String>> enums() {
        return enums;
    }

    /**
     * The wire type of a class of the application; empty when it is neither record, enum nor sealed
     * interface. What is one of these but may not cross gets a diagnostic and some wire type.
     */
    Optional<WireType> declared(ClassFacts facts, JavaType type, WirePlace place) {
        boolean isEnum = facts.is(Opcodes.ACC_ENUM);
        boolean isSealed = facts.is(Opcodes.ACC_INTERFACE) && !facts.permitted().isEmpty();
        if (!isEnum && !isSealed && !isRecord(facts)) {
            return Optional.empty();
        }
        if (!types.visible(facts, place.packages())) {
            types.refuse("remedy.visible", type, place);
            return Optional.of(new WireType.Nothing());
        }
        if (isEnum) {
            enums.put(facts.name(), facts.enumConstants());
            return Optional.of(
                    new WireType.Enumeration(facts.name(), facts.enumConstants().size()));
        }
        return Optional.of(isSealed ? variant(facts, type, place) : structure(facts, type, place));
    }

    private static boolean isRecord(ClassFacts facts) {
        return facts.superName().filter("java/lang/Record"::equals).isPresent();
    }

    private WireType structure(ClassFacts facts, JavaType type, WirePlace place) {
        if (type.arguments().size() != facts.typeParameters().size()) {
            types.refuse("remedy.rawRecord", type, place);
            return new WireType.Nothing();
        }
        Optional<List<WireType>> arguments = types.arguments(type, place);
        if (arguments.isEmpty()) {
            return new WireType.Nothing();
        }
        WireType.Structure structure = new WireType.Structure(facts.name(), arguments.get());
        if (judged.add(structure.shape() + in(place))) { // it may contain itself
            Map<String, JavaType> variables = new TreeMap<>();
            for (int i = 0; i < type.arguments().size(); i++) {
                variables.put(facts.typeParameters().get(i), type.arguments().get(i));
            }
            records.put(structure, components(facts, variables, place));
        }
        return structure;
    }

    private List<TrustedParameter> components(
            ClassFacts facts, Map<String, JavaType> variables, WirePlace place) {
        List<TrustedParameter> components = new ArrayList<>();
        SourcePosition position = TrustedModelRules.position(facts, lines);
        for (ComponentFacts component : facts.components()) {
            WirePlace inside =
                    place.at(facts.name().simpleName() + "." + component.name(), position);
            JavaType type = JavaType.of(component.signature(), component.limits()).with(variables);
            Optional<SizeLimit> limit = component.limit().or(type::limit);
            Optional<WireType> found = types.wireType(type, inside);
            found.ifPresent(
                    wire -> {
                        LimitRules.check(limit, wire, inside, "component", diagnostics);
                        components.add(
                                new TrustedParameter(
                                        component.name(), wire, limit.orElse(SizeLimit.DEFAULT)));
                    });
        }
        return List.copyOf(components);
    }

    /** What else the judgement of a type depends on. */
    private static String in(WirePlace place) {
        return " in " + place.packages() + (place.handles() ? ", with handles" : "");
    }

    private WireType variant(ClassFacts facts, JavaType type, WirePlace place) {
        if (facts.generic()) {
            types.refuse("remedy.genericSealed", type, place);
        } else if (judged.add(facts.name() + " sealed" + in(place))) {
            variants.put(facts.name(), List.of()); // its records may contain it
            List<WireType.Structure> permitted = new ArrayList<>();
            permitted(facts).stream()
                    .sorted(Comparator.comparing(found -> found.name()))
                    .distinct()
                    .forEach(found -> alternative(facts, found, place).ifPresent(permitted::add));
            variants.put(facts.name(), List.copyOf(permitted));
        }
        return new WireType.Variant(facts.name());
    }

    private Optional<WireType.Structure> alternative(
            ClassFacts sealed, ClassFacts permitted, WirePlace place) {
        SourcePosition position = TrustedModelRules.position(sealed, lines);
        WirePlace inside = place.at(sealed.name().simpleName(), position);
        JavaType type =
                new JavaType(
                        JavaType.Form.CLASS,
                        permitted.name().internalName(),
                        List.of(),
                        0,
                        Optional.empty());
        if (!isRecord(permitted)) {
            types.refuse("remedy.permitted", type, inside);
            return Optional.empty();
        }
        return declared(permitted, type, inside)
                .filter(WireType.Structure.class::isInstance)
                .map(WireType.Structure.class::cast);
    }

    /** The classes that a sealed interface permits, those of sealed interfaces in it included. */
    private List<ClassFacts> permitted(ClassFacts sealed) {
        List<ClassFacts> all = new ArrayList<>();
        for (String name : sealed.permitted()) {
            Optional<ClassFacts> found = classes.find(name);
            if (found.isEmpty()) {
                diagnostics.report(
                        TrustedModelRules.position(sealed, lines),
                        "sealed.missing",
                        sealed.name().sourceName(),
                        name.replace('/', '.'));
            } else if (found.get().is(Opcodes.ACC_INTERFACE)
                    && !found.get().permitted().isEmpty()) {
                all.addAll(permitted(found.get()));
            } else {
                all.add(found.get());
            }
        }
        return all;
    }

    /** Refuses records that contain themselves other than through a collection. */
    void checkFinite() {
        for (WireType.Structure record : new FiniteRecords(records, variants).endless()) {
            ClassFacts facts = classes.find(record.name().internalName()).orElseThrow();
            diagnostics.report(
                    TrustedModelRules.position(facts, lines), "record.infinite", record.javaName());
        }
    }
}
