package dev.cloister.aot.world;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * What the program's author left out with {@code absent:NAME}: code that a library could reach but
 * this program never runs. It takes no room, brings nothing in, and throws {@code
 * UnsupportedOperationException} should it run after all.
 */
final class AbsentMembers {
    private static final String THROWN = "java/lang/UnsupportedOperationException";

    private final Set<String> classes = new HashSet<>();
    private final Set<String> methods = new HashSet<>();

    /**
     * @param names binary names of classes, or of methods ({@code x.Y.method}, all of that name)
     * @throws WorldException when there is nothing of such a name: a slip would go unnoticed
     */
    AbsentMembers(List<String> names, ClassTable table) {
        for (String name : names) {
            String internal = name.replace('.', '/');
            int dot = internal.lastIndexOf('/');
            if (table.find(internal).isPresent()) {
                classes.add(internal);
            } else if (dot > 0 && declares(internal, dot, table)) {
                methods.add(internal);
            } else {
                throw new WorldException(
                        "absent:"
                                + name
                                + ": there is no such class or method on the class path; name a class"
                                + " (x.Y, x.Y$Inner) or a method of it (x.Y.method)");
            }
        }
    }

    private static boolean declares(String name, int dot, ClassTable table) {
        Optional<LinkedClass> owner = table.find(name.substring(0, dot));
        if (owner.isPresent()) {
            for (LinkedMethod method : owner.get().declaredMethods()) {
                if (method.name().equals(name.substring(dot + 1))) {
                    return true;
                }
            }
        }
        return false;
    }

    boolean contains(LinkedClass type) {
        return classes.contains(type.name());
    }

    boolean contains(LinkedMethod method) {
        return contains(method.owner())
                || methods.contains(method.owner().name() + "/" + method.name());
    }

    /** Makes the method one that says it was left out. */
    void cut(LinkedMethod method) {
        MethodNode node = method.node();
        node.access &= ~(Opcodes.ACC_NATIVE | Opcodes.ACC_SYNCHRONIZED);
        complaint(method.display()).install(node);
    }

    /** Fields of a class that is not there have no value: what reads or writes one throws. */
    void cutFields(MethodNode method) {
        if (classes.isEmpty()) {
            return;
        }
        for (AbstractInsnNode instruction : method.instructions.toArray()) {
            if (instruction instanceof FieldInsnNode field && classes.contains(field.owner)) {
                method.instructions.insertBefore(
                        field,
                        complaint(field.owner.replace('/', '.') + "." + field.name).instructions());
                method.maxStack += 3;
            }
        }
    }

    private static LookupBody complaint(String name) {
        LookupBody body = new LookupBody();
        body.fail(THROWN, name + " was declared absent from this enclave");
        return body;
    }
}
