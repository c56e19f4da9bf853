package dev.cloister.aot.world;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.InstructionAdapter;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.RecordComponentNode;

/**
 * Writes the bodies of {@code Declarations} that answer for annotations: each makes what the class
 * file says. An annotation whose type is not on the class path is not there, as on HotSpot.
 */
final class AnnotationTables {
    private static final Type ANNOTATION = Type.getType("Ljava/lang/annotation/Annotation;");
    private static final Type ANNOTATIONS = Type.getType("[Ljava/lang/annotation/Annotation;");
    private static final Type OBJECT = Type.getObjectType("java/lang/Object");

    private static final String NOT_PRESENT = "sun/reflect/annotation/TypeNotPresentExceptionProxy";

    private final ClassTable table;

    AnnotationTables(ClassTable table) {
        this.table = table;
    }

    // ---- what there is -------------------------------------------------------------------------

    /** Those on a class that exist at run time. */
    List<AnnotationNode> of(LinkedClass type) {
        return type.loaded()
                .map(loaded -> present(loaded.node().visibleAnnotations))
                .orElse(List.of());
    }

    List<AnnotationNode> of(LinkedMethod method) {
        return present(method.node().visibleAnnotations);
    }

    List<AnnotationNode> of(WorldField field) {
        return present(((LinkedClass) field.owner()).annotationsOf(field));
    }

    private List<AnnotationNode> present(List<AnnotationNode> nodes) {
        return nodes == null
                ? List.of()
                : nodes.stream().filter(node -> typeOf(node).isPresent()).toList();
    }

    private Optional<LinkedClass> typeOf(AnnotationNode node) {
        return table.find(Type.getType(node.desc).getInternalName())
                .filter(LinkedClass::isInterface);
    }

    /** One list for each parameter that the class file tells of; empty when it tells of none. */
    List<List<AnnotationNode>> ofParameters(LinkedMethod method) {
        List<AnnotationNode>[] nodes = method.node().visibleParameterAnnotations;
        List<List<AnnotationNode>> all = new ArrayList<>();
        if (nodes != null) {
            int told = method.node().visibleAnnotableParameterCount;
            for (int i = 0; i < (told == 0 ? nodes.length : told); i++) {
                all.add(i < nodes.length ? present(nodes[i]) : List.of());
            }
        }
        return all;
    }

    List<LinkedClass> typesOfComponents(LinkedClass record) {
        List<LinkedClass> types = new ArrayList<>();
        for (RecordComponentNode component : ReflectedMembers.componentsOf(record)) {
            types.addAll(types(present(component.visibleAnnotations)));
        }
        return types;
    }

    // ---- bodies --------------------------------------------------------------------------------

    void classes(List<LinkedClass> types, LookupBody body) {
        types.forEach(type -> body.whenClass(type, OBJECT, () -> array(of(type), body)));
        body.none();
    }

    void methods(List<LinkedMethod> slots, LookupBody body) {
        body.slots(slots.size(), slot -> arrayOrNone(of(slots.get(slot)), body));
    }

    void fields(List<WorldField> slots, LookupBody body) {
        body.slots(slots.size(), slot -> arrayOrNone(of(slots.get(slot)), body));
    }

    void parameters(List<LinkedMethod> slots, LookupBody body) {
        body.slots(
                slots.size(),
                slot -> {
                    List<List<AnnotationNode>> all = ofParameters(slots.get(slot));
                    if (all.isEmpty()) {
                        body.none();
                        return;
                    }
                    body.array(
                            ANNOTATIONS.getInternalName(),
                            all.size(),
                            i -> array(all.get(i), body));
                    body.code().areturn(OBJECT);
                });
    }

    void components(LinkedClass record, LookupBody body) {
        for (RecordComponentNode component : ReflectedMembers.componentsOf(record)) {
            List<AnnotationNode> nodes = present(component.visibleAnnotations);
            if (!nodes.isEmpty()) {
                body.whenText(
                        record.binaryName() + "." + component.name,
                        OBJECT,
                        () -> array(nodes, body));
            }
        }
    }

    void defaults(List<LinkedMethod> slots, LookupBody body) {
        body.slots(
                slots.size(),
                slot -> {
                    LinkedMethod method = slots.get(slot);
                    if (method.node().annotationDefault == null) {
                        body.none();
                        return;
                    }
                    value(method.node().annotationDefault, returnType(method), body);
                    body.code().areturn(OBJECT);
                });
    }

    private void arrayOrNone(List<AnnotationNode> nodes, LookupBody body) {
        if (nodes.isEmpty()) {
            body.none();
            return;
        }
        array(nodes, body);
        body.code().areturn(OBJECT);
    }

    private void array(List<AnnotationNode> nodes, LookupBody body) {
        body.array(ANNOTATION.getInternalName(), nodes.size(), i -> annotation(nodes.get(i), body));
    }

    // ---- values --------------------------------------------------------------------------------

    private void annotation(AnnotationNode node, LookupBody body) {
        LinkedClass type = typeOf(node).orElseThrow();
        Map<String, LinkedMethod> elements = elements(type);
        Map<String, Object> values = values(node, elements);
        List<String> names = List.copyOf(values.keySet());
        body.literal(type);
        body.texts(names);
        body.array(
                OBJECT.getInternalName(),
                names.size(),
                i -> value(values.get(names.get(i)), returnType(elements.get(names.get(i))), body));
        body.code()
                .invokestatic(
                        "dev/cloister/vm/AnnotationInstances",
                        "of",
                        "(Ljava/lang/Class;[Ljava/lang/String;[Ljava/lang/Object;)"
                                + ANNOTATION.getDescriptor(),
                        false);
    }

    private static Map<String, LinkedMethod> elements(LinkedClass type) {
        Map<String, LinkedMethod> elements = new LinkedHashMap<>();
        for (LinkedMethod method : type.declaredMethods()) {
            if (method.isAbstract() && Type.getArgumentTypes(method.descriptor()).length == 0) {
                elements.put(method.name(), method);
            }
        }
        return elements;
    }

    /** In the order of HotSpot's {@code toString}: a hash map's for defaults, then as written. */
    private static Map<String, Object> values(
            AnnotationNode node, Map<String, LinkedMethod> elements) {
        Map<String, Object> defaults = new HashMap<>(0);
        elements.forEach(
                (name, method) -> {
                    if (method.node().annotationDefault != null) {
                        defaults.put(name, method.node().annotationDefault);
                    }
                });
        Map<String, Object> values = new LinkedHashMap<>(defaults);
        for (int i = 0; node.values != null && i < node.values.size(); i += 2) {
            String name = (String) node.values.get(i);
            if (elements.containsKey(name)) {
                values.put(name, node.values.get(i + 1));
            }
        }
        return values;
    }

    private static Type returnType(LinkedMethod element) {
        return Type.getReturnType(element.descriptor());
    }

    /** Pushes an element's value, as an object. */
    private void value(Object value, Type type, LookupBody body) {
        InstructionAdapter code = body.code();
        Optional<Type> missing = missing(value);
        if (missing.isPresent()) {
            notPresent(missing.get(), body);
        } else if (type.getSort() == Type.ARRAY) {
            elementArray((List<?>) value, Type.getType(type.getDescriptor().substring(1)), body);
        } else if (type.getSort() != Type.OBJECT) {
            primitive(value, type, code);
            Boxes.box(type, code);
        } else if (value instanceof String text) {
            body.text(text);
        } else if (value instanceof Type mentioned) {
            body.literal(mentioned);
        } else if (value instanceof String[] constant) {
            code.getstatic(type.getInternalName(), constant[1], type.getDescriptor());
        } else {
            annotation((AnnotationNode) value, body);
        }
    }

    /** A class that the value names and nothing has. */
    private Optional<Type> missing(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().flatMap(each -> missing(each).stream()).findFirst();
        }
        return value instanceof Type type && table.find(ClassTable.nameOf(type)).isEmpty()
                ? Optional.of(type)
                : Optional.empty();
    }

    /** What throws when the element is asked for. */
    private static void notPresent(Type type, LookupBody body) {
        InstructionAdapter code = body.code();
        code.anew(Type.getObjectType(NOT_PRESENT));
        code.dup();
        body.text(type.getClassName());
        code.aconst(null);
        code.invokespecial(
                NOT_PRESENT, "<init>", "(Ljava/lang/String;Ljava/lang/Throwable;)V", false);
    }

    private void elementArray(List<?> values, Type element, LookupBody body) {
        if (element.getSort() == Type.OBJECT) {
            body.array(
                    element.getInternalName(),
                    values.size(),
                    i -> value(values.get(i), element, body));
            return;
        }
        body.array(element, values.size(), i -> primitive(values.get(i), element, body.code()));
    }

    private static void primitive(Object value, Type type, InstructionAdapter code) {
        switch (type.getSort()) {
            case Type.BOOLEAN -> code.iconst((Boolean) value ? 1 : 0);
            case Type.CHAR -> code.iconst((Character) value);
            case Type.LONG -> code.lconst((Long) value);
            case Type.FLOAT -> code.fconst((Float) value);
            case Type.DOUBLE -> code.dconst((Double) value);
            default -> code.iconst(((Number) value).intValue());
        }
    }

    /** Types of all annotations in a list, those within others among them. */
    List<LinkedClass> types(List<AnnotationNode> nodes) {
        List<LinkedClass> types = new ArrayList<>();
        nodes.forEach(node -> addTypes(node, types));
        return types;
    }

    private void addTypes(Object value, List<LinkedClass> types) {
        if (value instanceof AnnotationNode node) {
            typeOf(node)
                    .ifPresent(
                            type -> {
                                types.add(type);
                                Map<String, LinkedMethod> elements = elements(type);
                                values(node, elements).values().forEach(v -> addTypes(v, types));
                            });
        } else if (value instanceof List<?> list) {
            list.forEach(each -> addTypes(each, types));
        }
    }
}
