package dev.cloister.codegen.model;

import dev.cloister.codegen.diagnostics.Diagnostics;
import dev.cloister.codegen.diagnostics.SourcePosition;
import dev.cloister.codegen.model.TrustedMethod.DeclaredException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Opcodes;

/**
 * Which Java types may cross, and as what. Records, enums and sealed types: {@link RecordRules}.
 */
final class WireTypeRules {
    /** Of type arguments; a generic record may ask for itself with ever deeper ones. */
    private static final int MAX_TYPE_DEPTH = 16;

    private static final Map<String, String> REMEDIES =
            Map.ofEntries(
                    Map.entry("java/util/ArrayList", "remedy.list"),
                    Map.entry("java/util/Collection", "remedy.list"),
                    Map.entry("java/util/LinkedList", "remedy.list"),
                    Map.entry("java/lang/Iterable", "remedy.list"),
                    Map.entry("java/util/HashMap", "remedy.map"),
                    Map.entry("java/util/LinkedHashMap", "remedy.map"),
                    Map.entry("java/util/TreeMap", "remedy.map"),
                    Map.entry("java/util/SortedMap", "remedy.map"),
                    Map.entry("java/util/HashSet", "remedy.set"),
                    Map.entry("java/util/LinkedHashSet", "remedy.set"),
                    Map.entry("java/util/TreeSet", "remedy.set"),
                    Map.entry("java/util/SortedSet", "remedy.set"),
                    Map.entry("java/util/OptionalInt", "remedy.optional"),
                    Map.entry("java/util/OptionalLong", "remedy.optional"),
                    Map.entry("java/util/OptionalDouble", "remedy.optional"),
                    Map.entry("java/lang/Number", "remedy.number"),
                    Map.entry("java/lang/Object", "remedy.object"));

    private final ClassFactsSource classes;
    private final Diagnostics diagnostics;
    private final RecordRules records;
    private final List<ClassFacts> objects = new ArrayList<>();

    WireTypeRules(ClassFactsSource classes, SourceLines lines, Diagnostics diagnostics) {
        this.classes = classes;
        this.diagnostics = diagnostics;
        this.records = new RecordRules(this, classes, lines, diagnostics);
    }

    RecordRules records() {
        return records;
    }

    /** The interfaces of objects with handles that were met so far. */
    List<ClassFacts> objects() {
        return objects;
    }

    /** The wire type of {@code type}, or empty after a diagnostic. */
    Optional<WireType> wireType(JavaType type, WirePlace place) {
        if (type.depth() > MAX_TYPE_DEPTH) {
            return refuse("remedy.deep", type, place);
        }
        if (type.dimensions() > 0) {
            return array(type, place);
        }
        switch (type.form()) {
            case PRIMITIVE:
                return Optional.of(
                        PrimitiveKind.ofDescriptor(type.name().charAt(0))
                                .<WireType>map(kind -> new WireType.Scalar(kind, false))
                                .orElseGet(WireType.Nothing::new));
            case CLASS:
                return classType(type, place);
            default:
                return refuse("remedy.variable", type, place);
        }
    }

    private Optional<WireType> classType(JavaType type, WirePlace place) {
        Optional<PrimitiveKind> box = PrimitiveKind.ofBox(type.name());
        if (box.isPresent()) {
            return box.map(kind -> new WireType.Scalar(kind, true));
        }
        Optional<LibraryKind> library = LibraryKind.of(type.name());
        if (library.isPresent()) {
            return library.map(WireType.Library::new);
        }
        return switch (type.name()) {
            case "java/lang/String" -> Optional.of(new WireType.Text());
            case "java/util/List" -> sequence(SequenceKind.LIST, type, place);
            case "java/util/Set" -> sequence(SequenceKind.SET, type, place);
            case "java/util/Map" -> mapping(type, place);
            case "java/util/Optional" -> maybe(type, place);
            case WireType.Bulk.CLASS -> refuse("remedy.buffer", type, place);
            default -> declared(type, place);
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

    private Optional<WireType> array(JavaType type, WirePlace place) {
        if (type.form() == JavaType.Form.PRIMITIVE && type.dimensions() == 1) {
            return PrimitiveKind.ofDescriptor(type.name().charAt(0))
                    .map(WireType.PrimitiveArray::new);
        }
        if (!type.arguments().isEmpty()) {
            return refuse("remedy.array", type, place); // Java has no arrays of generic types
        }
        return element(type.element(), place)
                .map(element -> new WireType.Sequence(SequenceKind.ARRAY, element));
    }

    private Optional<WireType> sequence(SequenceKind kind, JavaType type, WirePlace place) {
        if (type.arguments().isEmpty()) {
            return refuse("remedy.raw", type, place);
        }
        Optional<WireType.Element> element = element(type.arguments().get(0), place);
        if (kind == SequenceKind.SET && !hasEquality(element, type, place)) {
            return Optional.empty();
        }
        return element.map(found -> new WireType.Sequence(kind, found));
    }

    private Optional<WireType> mapping(JavaType type, WirePlace place) {
        if (type.arguments().isEmpty()) {
            return refuse("remedy.raw", type, place);
        }
        Optional<WireType.Element> key = element(type.arguments().get(0), place);
        Optional<WireType.Element> value = element(type.arguments().get(1), place);
        if (!hasEquality(key, type, place) || key.isEmpty() || value.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new WireType.Mapping(key.get(), value.get()));
    }

    /** Arrays and handles are equal only to themselves, and the contents of buffers change. */
    private boolean hasEquality(
            Optional<WireType.Element> element, JavaType type, WirePlace place) {
        boolean none =
                element.map(WireType.Element::type)
                        .filter(
                                found ->
                                        found instanceof WireType.PrimitiveArray
                                                || found instanceof WireType.Handle
                                                || found.javaName().endsWith("[]")
                                                || found.javaName()
                                                        .equals(LibraryKind.BYTE_BUFFER.javaName()))
                        .isPresent();
        if (none) {
            refuse("remedy.equality", type, place);
        }
        return !none;
    }

    private Optional<WireType> maybe(JavaType type, WirePlace place) {
        if (type.arguments().isEmpty()) {
            return refuse("remedy.raw", type, place);
        }
        JavaType held = type.arguments().get(0);
        return element(held, place)
                .map(element -> new WireType.Maybe(element.type(), held.limit()));
    }

    private Optional<WireType.Element> element(JavaType type, WirePlace place) {
        Optional<WireType> found = wireType(type, place);
        found.ifPresent(
                wire -> LimitRules.check(type.limit(), wire, place, "element", diagnostics));
        return found.map(
                wire -> new WireType.Element(wire, type.limit().orElse(SizeLimit.DEFAULT)));
    }

    private Optional<WireType> declared(JavaType type, WirePlace place) {
        Optional<ClassFacts> found = classes.find(type.name());
        if (found.isEmpty()) {
            return refuse("remedy.missing", type, place);
        }
        if (TrustedModelRules.isEnclaveObject(found.get()) && place.handles()) {
            return Optional.of(new WireType.Handle(seen(found.get(), objects, type, place)));
        }
        return records.declared(found.get(), type, place)
                .or(() -> refuse(remedyFor(found.get()), type, place));
    }

    /** The class of {@code type} when it is a host service. */
    Optional<ClassFacts> callback(JavaType type) {
        return classes.find(type.name()).filter(TrustedModelRules::isHostService);
    }

    /** Notes an interface that has rules of its own, and refuses it where it cannot be named. */
    JavaName seen(ClassFacts facts, List<ClassFacts> all, JavaType type, WirePlace place) {
        if (!visible(facts, place.packages())) {
            refuse("remedy.visible", type, place);
        }
        all.add(facts);
        return facts.name();
    }

    /** The types of arguments, when all may cross. */
    Optional<List<WireType>> arguments(JavaType type, WirePlace place) {
        List<WireType> arguments = new ArrayList<>();
        type.arguments().forEach(each -> wireType(each, place).ifPresent(arguments::add));
        return arguments.size() == type.arguments().size()
                ? Optional.of(List.copyOf(arguments))
                : Optional.empty();
    }

    boolean visible(ClassFacts facts, Set<String> packages) {
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
        if (TrustedModelRules.isHostService(facts)) {
            return "remedy.callback";
        }
        if (TrustedModelRules.isEnclaveObject(facts)) {
            return "remedy.handle";
        }
        return REMEDIES.getOrDefault(facts.name().internalName(), "remedy.class");
    }

    Optional<WireType> refuse(String remedy, JavaType type, WirePlace place) {
        return refuse(remedy, type, type.display(true), place.text(), place.position());
    }

    Optional<WireType> refuse(
            String remedy, JavaType type, String detail, String place, SourcePosition position) {
        diagnostics.report(
                position,
                "boundary.type",
                place,
                type.display(false),
                Diagnostics.text(remedy, detail));
        return Optional.empty();
    }
}
