package dev.cloister.aot.desugar;

import java.util.Optional;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * {@code Unsafe.objectFieldOffset(X.class, "name")} becomes a marker that the back end, which lays
 * out fields, replaces by the number.
 */
public final class FieldOffsets {
    /** Owner of the markers: {@code ldc "java/util/Foo.name"; invokestatic fieldOffset}. */
    public static final String LAYOUT = "dev/cloister/vm/Layout";

    /** Offset of an instance field from the object, in bytes. */
    public static final String FIELD_OFFSET = "fieldOffset";

    /** Address of a static field, for {@code Unsafe} accesses with a null base. */
    public static final String STATIC_FIELD_ADDRESS = "staticFieldAddress";

    /** Descriptor of the markers. */
    public static final String MARKER_DESCRIPTOR = "(Ljava/lang/String;)J";

    private FieldOffsets() {}

    static void desugar(ClassNode owner, MethodNode method) {
        ConstantSources sources = null;
        for (AbstractInsnNode instruction : method.instructions.toArray()) {
            if (!(instruction instanceof MethodInsnNode call) || !isOffsetCall(call)) {
                continue;
            }
            if (sources == null) {
                sources = new ConstantSources(owner.name, method);
            }
            Optional<Type> type = sources.operand(call, 1).flatMap(ConstantSources::classLiteral);
            Optional<String> name =
                    sources.operand(call, 0).flatMap(ConstantSources::stringLiteral);
            if (type.isPresent() && name.isPresent()) {
                String field = type.get().getInternalName() + "." + name.get();
                method.instructions.insertBefore(call, new InsnNode(Opcodes.POP2));
                method.instructions.insertBefore(call, new InsnNode(Opcodes.POP));
                method.instructions.insertBefore(call, new LdcInsnNode(field));
                method.instructions.set(call, marker(FIELD_OFFSET));
            }
        }
    }

    static MethodInsnNode marker(String name) {
        return new MethodInsnNode(Opcodes.INVOKESTATIC, LAYOUT, name, MARKER_DESCRIPTOR, false);
    }

    private static boolean isOffsetCall(MethodInsnNode call) {
        return call.name.equals("objectFieldOffset")
                && call.owner.equals("jdk/internal/misc/Unsafe")
                && call.desc.equals("(Ljava/lang/Class;Ljava/lang/String;)J");
    }
}
