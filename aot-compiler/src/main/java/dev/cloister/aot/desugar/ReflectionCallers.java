package dev.cloister.aot.desugar;

import java.util.Set;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * What reflection may do depends on the class that calls it. HotSpot looks at the stack; here the
 * call passes its class as one more argument.
 */
final class ReflectionCallers {
    private static final String REFLECT = "java/lang/reflect/";

    private static final Set<String> FIELD_TYPES =
            Set.of("", "Boolean", "Byte", "Char", "Short", "Int", "Long", "Float", "Double");

    private ReflectionCallers() {}

    static void desugar(ClassNode owner, MethodNode method) {
        for (AbstractInsnNode instruction : method.instructions.toArray()) {
            if (instruction instanceof MethodInsnNode call && isSensitive(call)) {
                int lambda = owner.name.indexOf("$$Lambda");
                String caller = lambda < 0 ? owner.name : owner.name.substring(0, lambda);
                LdcInsnNode literal = new LdcInsnNode(Type.getObjectType(caller));
                method.instructions.insertBefore(call, literal);
                method.maxStack++;
                call.desc = call.desc.replace(")", "Ljava/lang/Class;)");
            }
        }
    }

    private static boolean isSensitive(MethodInsnNode call) {
        boolean takesCaller = call.desc.contains("Ljava/lang/Class;)");
        return !takesCaller
                && switch (call.owner) {
                    case "java/lang/Class" -> call.name.equals("newInstance");
                    case REFLECT + "Method" ->
                            call.name.equals("invoke") || call.name.equals("canAccess");
                    case REFLECT + "Constructor" ->
                            call.name.equals("newInstance") || call.name.equals("canAccess");
                    case REFLECT + "Field" -> call.name.equals("canAccess") || isAccess(call);
                    case REFLECT + "AccessibleObject", REFLECT + "Executable" ->
                            call.name.equals("canAccess");
                    default -> false;
                };
    }

    private static boolean isAccess(MethodInsnNode call) {
        boolean isAccess = call.name.startsWith("get") || call.name.startsWith("set");
        return isAccess
                && FIELD_TYPES.contains(call.name.substring(3))
                && call.desc.startsWith("(Ljava/lang/Object;");
    }
}
