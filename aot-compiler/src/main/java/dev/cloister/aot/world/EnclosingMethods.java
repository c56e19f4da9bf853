package dev.cloister.aot.world;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;

/**
 * Writes the bodies of {@code Declarations} that answer for methods around local and anonymous
 * classes: the {@code EnclosingMethod} attribute, JVMS 4.7.7.
 */
final class EnclosingMethods {
    private static final Type OBJECT = Type.getObjectType("java/lang/Object");

    private final Map<LinkedClass, LinkedMethod> around = new LinkedHashMap<>();

    /** Of the local classes among {@code world}. */
    EnclosingMethods(List<LinkedClass> world, ClassTable table) {
        for (LinkedClass type : world) {
            type.loaded()
                    .flatMap(loaded -> around(loaded.node(), table))
                    .ifPresent(method -> around.put(type, method));
        }
    }

    private static Optional<LinkedMethod> around(ClassNode node, ClassTable table) {
        return node.outerMethod == null
                ? Optional.empty()
                : table.find(node.outerClass)
                        .map(outer -> outer.declared(node.outerMethod + node.outerMethodDesc));
    }

    /** They are described as members that are looked up. */
    void declare(ReflectedMembers members, DeclaredLookups lookups) {
        for (LinkedMethod method : around.values()) {
            if (method.isConstructor()) {
                lookups.declareClass(method.owner().binaryName());
            } else {
                members.add(method);
            }
        }
    }

    void write(boolean constructors, MemberDescriptions descriptions, LookupBody body) {
        around.forEach(
                (type, method) -> {
                    if (constructors && method.isConstructor()) {
                        body.whenClass(type, OBJECT, () -> descriptions.constructor(method, body));
                    } else if (!constructors && !method.isConstructor()) {
                        body.whenClass(type, OBJECT, () -> descriptions.method(method, body));
                    }
                });
        body.none();
    }

    @Override
    public String toString() {
        return around.toString();
    }
}
