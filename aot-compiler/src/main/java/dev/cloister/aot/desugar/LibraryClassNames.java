package dev.cloister.aot.desugar;

import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** Turns {@code Class.forName("a.B")} in the class library into the literal of that class. */
final class LibraryClassNames {
    private LibraryClassNames() {}

    static void desugar(ClassNode owner, MethodNode method) {
        if (!owner.name.startsWith("sun/security/") && !owner.name.startsWith("com/sun/crypto/")) {
            return;
        }
        for (AbstractInsnNode instruction : method.instructions.toArray()) {
            if (instruction instanceof MethodInsnNode call
                    && call.owner.equals("java/lang/Class")
                    && call.name.equals("forName")
                    && call.desc.equals("(Ljava/lang/String;)Ljava/lang/Class;")
                    && before(call) instanceof LdcInsnNode name
                    && name.cst instanceof String text) {
                name.cst = Type.getObjectType(text.replace('.', '/'));
                method.instructions.remove(call);
            }
        }
    }

    private static AbstractInsnNode before(AbstractInsnNode instruction) {
        AbstractInsnNode at = instruction.getPrevious();
        while (at != null && at.getOpcode() < 0) {
            at = at.getPrevious();
        }
        return at;
    }
}
