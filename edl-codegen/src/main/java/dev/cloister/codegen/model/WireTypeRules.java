package dev.cloister.codegen.model;

import dev.cloister.codegen.diagnostics.Diagnostics;
import dev.cloister.codegen.diagnostics.SourcePosition;
import dev.cloister.codegen.model.ClassFacts.ComponentFacts;
import dev.cloister.codegen.model.TrustedMethod.DeclaredException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.objectweb.asm.Opcodes;

/** Which Java types may cross, and as what. Collects the records and enums it meets on the way. */
final class WireTypeRules {
    private static final Set<String> LISTS =
            Set.of(
                    "java/util/ArrayList",
                    "java/util/Collection",
                    "java/util/LinkedList",
                    "java/lang/Iterable");
    private static final Set<String> NUMBERS =
            Set.of("java/math/BigDecimal", "java/math/BigInteger", "java/lang/Number");

    private final ClassFactsSource classes;
    private final Diagnostics diagnostics;
    private final Map<JavaName, List<TrustedParameter>> records = new TreeMap<>();
    private final Map<JavaName, List<String>> enums = new TreeMap<>();
    private final Set<String> judged = new TreeSet<>();

    WireTypeRules(ClassFactsSource classes, Diagnostics diagnostics) {
        this.classes = classes;
        this.diagnostics = diagnostics;
    }

    Map<JavaName, List<TrustedParameter>> records() {
        return records;
    }

    Map<JavaName, List<String>> enums() {
        return enums;
    }

    /**
     * The wire type of {@code type}, or empty after a diagnostic.
     *
     * @param place what is being declared, for the diagnostic: {@code pay(Map)}
     * @param packages those of the generated classes that must be able to name the type
     */
    Optional<WireType> wireType(
            JavaType type, String place, Set<String> packages, SourcePosition position) {
        if (type.form() == JavaType.Form.PRIMITIVE) {
            return primitive(type, place, position);
        }
        if (type.dimensions() > 0) {
            return refuse("remedy.array", type, place, position);
        }
        if (type.form() != JavaType.Form.CLASS) {
            return refuse("remedy.variable", type, place, position);
        }
        Optional<PrimitiveKind> box = PrimitiveKind.ofBox(type.name());
        if (box.isPresent()) {
            return box.map(kind -> new WireType.Scalar(kind, true));
        }
        return switch (type.name()) {
            case "java/lang/String" -> Optional.of(new WireType.Text());
            case "java/util/List" -> list(type, place, packages, position);
            default -> declared(type, place, packages, position);
        };
    }

    /**
     * A class of a {@code throws} clause; any may be declared, only those with a {@code (String)}
     * constructor are rebuilt inside.
     */
    DeclaredException declaredException(String internalName) {
        Optional<ClassFacts> facts = classes.find(internalName);
        boolean takesMessage =
                facts.filter(f -> f.is(Opcodes.ACC_PUBLIC) && !f.is(Opcodes.ACC_ABSTRACT))
                        .flatMap(f -> f.method("<init>", "(Ljava/lang/String;)V"))
                        .filter(constructor -> (constructor.access() & Opcodes.ACC_PUBLIC) != 0)
                        .isPresent();
        JavaName plain =
                new JavaName(internalName, internalName.replace('/', '.').replace('$', '.'));
        return new DeclaredException(facts.map(ClassFacts::name).orElse(plain), takesMessage);
    }

    private Optional<WireType> primitive(JavaType type, String place, SourcePosition position) {
        if (type.name().equals("V")) {
            return Optional.of(new WireType.Nothing());
        }
        PrimitiveKind kind = PrimitiveKind.ofDescriptor(type.name().charAt(0)).orElseThrow();
        return switch (type.dimensions()) {
            case 0 -> Optional.of(new WireType.Scalar(kind, false));
            case 1 -> Optional.of(new WireType.PrimitiveArray(kind));
            default -> refuse("remedy.dimensions", type, place, position);
        };
    }

    private Optional<WireType> list(
            JavaType type, String place, Set<String> packages, SourcePosition position) {
        if (type.arguments().isEmpty()) {
            return refuse("remedy.raw", type, place, position);
        }
        return wireType(type.arguments().get(0), place, packages, position)
                .map(WireType.Sequence::new);
    }

    private Optional<WireType> declared(
            JavaType type, String place, Set<String> packages, SourcePosition position) {
        Optional<ClassFacts> found = classes.find(type.name());
        if (found.isEmpty()) {
            return refuse("remedy.missing", type, place, position);
        }
        ClassFacts facts = found.get();
        boolean ofRecord = facts.superName().filter("java/lang/Record"::equals).isPresent();
        if (!ofRecord && !facts.is(Opcodes.ACC_ENUM)) {
            return refuse(remedyFor(facts), type, place, position);
        }
        if (!visible(facts, packages)) {
            return refuse("remedy.visible", type, place, position);
        }
        if (facts.is(Opcodes.ACC_ENUM)) {
            enums.put(facts.name(), facts.enumConstants());
            return Optional.of(
                    new WireType.Enumeration(facts.name(), facts.enumConstants().size()));
        }
        if (facts.generic()) {
            return refuse("remedy.generic", type, place, position);
        }
        if (judged.add(facts.name() + " in " + packages)) { // a record may contain itself
            records.put(facts.name(), components(facts, packages));
        }
        return Optional.of(new WireType.Structure(facts.name()));
    }

    private List<TrustedParameter> components(ClassFacts facts, Set<String> packages) {
        List<TrustedParameter> components = new ArrayList<>();
        SourcePosition position = SourcePosition.of(facts.sourceFile(), facts.firstLine());
        for (ComponentFacts component : facts.components()) {
            String place = facts.name().simpleName() + "." + component.name();
            SizeLimit limit = component.limit().orElse(SizeLimit.DEFAULT);
            wireType(JavaType.of(component.signature()), place, packages, position)
                    .ifPresent(
                            type ->
                                    components.add(
                                            new TrustedParameter(component.name(), type, limit)));
        }
        return List.copyOf(components);
    }

    /**
     * Refuses records that contain themselves other than through a list: they have no finite value.
     */
    void checkFinite() {
        for (JavaName name : records.keySet()) {
            if (contains(name, name, new TreeSet<>())) {
                ClassFacts facts = classes.find(name.internalName()).orElseThrow();
                SourcePosition position = SourcePosition.of(facts.sourceFile(), facts.firstLine());
                diagnostics.report(position, "record.infinite", name.sourceName());
            }
        }
    }

    private boolean contains(JavaName outer, JavaName sought, Set<JavaName> seen) {
        if (!seen.add(outer)) {
            return false;
        }
        return records.get(outer).stream()
                .map(TrustedParameter::type)
                .filter(WireType.Structure.class::isInstance)
                .map(type -> ((WireType.Structure) type).name())
                .anyMatch(inner -> inner.equals(sought) || contains(inner, sought, seen));
    }

    private boolean visible(ClassFacts facts, Set<String> packages) {
        boolean nested = !facts.name().nestedName().equals(facts.name().simpleName());
        if (facts.is(Opcodes.ACC_PRIVATE)) {
            return false;
        }
        if (nested) {
            String outer = facts.name().internalName();
            outer = outer.substring(0, outer.lastIndexOf('$'));
            if (!classes.find(outer).map(facts2 -> visible(facts2, packages)).orElse(false)) {
                return false;
            }
        }
        return facts.is(Opcodes.ACC_PUBLIC) || packages.equals(Set.of(facts.name().packageName()));
    }

    private static String remedyFor(ClassFacts facts) {
        String name = facts.name().internalName();
        if (LISTS.contains(name)) {
            return "remedy.list";
        }
        if (NUMBERS.contains(name)) {
            return "remedy.number";
        }
        return switch (name) {
            case "java/util/Map", "java/util/HashMap", "java/util/TreeMap" -> "remedy.map";
            case "java/util/Set", "java/util/HashSet", "java/util/TreeSet" -> "remedy.set";
            case "java/util/Optional" -> "remedy.optional";
            case "java/lang/Object" -> "remedy.object";
            default -> "remedy.class";
        };
    }

    private Optional<WireType> refuse(
            String remedy, JavaType type, String place, SourcePosition position) {
        diagnostics.report(
                position,
                "boundary.type",
                place,
                type.display(false),
                Diagnostics.text(remedy, type.display(true)));
        return Optional.empty();
    }
}
