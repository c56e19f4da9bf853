package dev.cloister.aot.world;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;

/** Every class that was looked at, linked to its supertypes, each read once. */
final class ClassTable {
    static final List<String> PRIMITIVES =
            List.of("boolean", "byte", "char", "short", "int", "long", "float", "double", "void");

    private static final String PRIMITIVE_LETTERS = "ZBCSIJFD";

    private final ClassFiles files;
    private final Map<String, Optional<LinkedClass>> classes = new HashMap<>();

    ClassTable(ClassFiles files) {
        this.files = files;
        for (String primitive : PRIMITIVES) {
            classes.put(primitive, Optional.of(new LinkedClass(primitive, null, null, List.of())));
        }
    }

    /** A class that was asked for before. */
    Optional<LinkedClass> known(String name) {
        return classes.getOrDefault(name, Optional.empty());
    }

    /** By internal name; array classes are made on the way. Empty: there is no such class. */
    Optional<LinkedClass> find(String name) {
        Optional<LinkedClass> known = classes.get(name);
        if (known != null) {
            return known;
        }
        Optional<LinkedClass> found = name.startsWith("[") ? array(name) : link(files.load(name));
        classes.put(name, found);
        return found;
    }

    /** The class of arrays with this component; there is none of {@code void}. */
    Optional<LinkedClass> arrayOf(LinkedClass component) {
        String name = component.name();
        if (component.isPrimitive()) {
            return name.equals("void")
                    ? Optional.empty()
                    : find("[" + PRIMITIVE_LETTERS.charAt(PRIMITIVES.indexOf(name)));
        }
        return find(component.isArray() ? "[" + name : "[L" + name + ";");
    }

    static String nameOf(Type type) {
        return switch (type.getSort()) {
            case Type.OBJECT, Type.ARRAY -> type.getInternalName();
            default -> type.getClassName();
        };
    }

    /** Where it must exist: a class that our own machinery names. */
    LinkedClass require(String name) {
        return find(name)
                .orElseThrow(
                        () ->
                                new WorldException(
                                        name
                                                + ": the compiler needs this class and it is"
                                                + " missing or incomplete"));
    }

    /** Adds a class that desugaring made. */
    void define(ClassNode node) {
        LinkedClass linked =
                link(Optional.of(LoadedClass.of(node, Origin.SYNTHETIC)))
                        .orElseThrow(
                                () -> new WorldException(node.name + ": supertypes are missing"));
        classes.put(node.name, Optional.of(linked));
    }

    private Optional<LinkedClass> array(String name) {
        Type type = Type.getType(name);
        String component = nameOf(Type.getType(name.substring(1)));
        if (type.getElementType().getSort() == Type.VOID) {
            return Optional.empty();
        }
        return find(component)
                .map(
                        element ->
                                new LinkedClass(
                                        name,
                                        element,
                                        require("java/lang/Object"),
                                        List.of(
                                                require("java/lang/Cloneable"),
                                                require("java/io/Serializable"))));
    }

    private Optional<LinkedClass> link(Optional<LoadedClass> loaded) {
        if (loaded.isEmpty()) {
            return Optional.empty();
        }
        ClassNode node = loaded.get().node();
        LinkedClass superclass = null;
        if (node.superName != null) {
            Optional<LinkedClass> found = find(node.superName);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            superclass = found.get();
        }
        List<LinkedClass> interfaces = new ArrayList<>();
        for (String name : node.interfaces) {
            Optional<LinkedClass> found = find(name);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            interfaces.add(found.get());
        }
        return Optional.of(new LinkedClass(loaded.get(), superclass, List.copyOf(interfaces)));
    }
}
