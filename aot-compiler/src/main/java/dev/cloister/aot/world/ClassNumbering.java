package dev.cloister.aot.world;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Class ids: ordinary classes in preorder of their tree, then arrays, interfaces, primitives.
 * Siblings that implement the same interfaces stand together, so that dispatch tables are compact.
 */
final class ClassNumbering {
    private final Map<LinkedClass, List<LinkedClass>> children = new HashMap<>();
    private final List<LinkedClass> numbered = new ArrayList<>();

    private ClassNumbering() {}

    /** Numbers the classes and returns them in id order. */
    static List<LinkedClass> number(Collection<LinkedClass> world, LinkedClass object) {
        ClassNumbering numbering = new ClassNumbering();
        List<LinkedClass> arrays = new ArrayList<>();
        List<LinkedClass> interfaces = new ArrayList<>();
        List<LinkedClass> primitives = new ArrayList<>();
        for (LinkedClass type : world) {
            if (type.isArray()) {
                arrays.add(type);
            } else if (type.isInterface()) {
                interfaces.add(type);
            } else if (type.isPrimitive()) {
                primitives.add(type);
            } else if (type != object) {
                numbering
                        .children
                        .computeIfAbsent(type.parent(), key -> new ArrayList<>())
                        .add(type);
            }
        }
        numbering.tree(object);
        arrays.sort(
                Comparator.comparing((LinkedClass type) -> elementRank(type))
                        .thenComparing(LinkedClass::name));
        numbering.leaves(arrays);
        object.number(0, numbering.numbered.size() - 1);
        interfaces.sort(Comparator.comparing(LinkedClass::name));
        numbering.leaves(interfaces);
        primitives.sort(
                Comparator.comparing(
                        (LinkedClass type) -> ClassTable.PRIMITIVES.indexOf(type.name())));
        numbering.leaves(primitives);
        return numbering.numbered;
    }

    private static int elementRank(LinkedClass array) {
        LinkedClass component = array.componentClass();
        return component.isPrimitive()
                ? ClassTable.PRIMITIVES.indexOf(component.name())
                : ClassTable.PRIMITIVES.size();
    }

    private void tree(LinkedClass type) {
        int first = numbered.size();
        numbered.add(type);
        List<LinkedClass> below = children.getOrDefault(type, List.of());
        below.stream()
                .sorted(
                        Comparator.comparing(ClassNumbering::interfaceList)
                                .thenComparing(LinkedClass::name))
                .forEach(this::tree);
        type.number(first, numbered.size() - 1);
    }

    private static String interfaceList(LinkedClass type) {
        return String.join(
                ",", type.superinterfaces().stream().map(LinkedClass::name).sorted().toList());
    }

    private void leaves(List<LinkedClass> types) {
        for (LinkedClass type : types) {
            int id = numbered.size();
            numbered.add(type);
            type.number(id, id);
        }
    }
}
