package dev.cloister.aot.desugar;

import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * {@code AtomicIntegerFieldUpdater.newUpdater(X.class, "f")} and its like, with constants: the
 * offset of the field is handed over, so that nothing is looked up at run time.
 */
final class FieldUpdaterCalls {
    private static final String ATOMIC = "java/util/concurrent/atomic/Atomic";
    private static final String UPDATERS = "dev/cloister/aot/jdk/FieldUpdaters";
    private static final Map<String, String> FACTORIES =
            Map.of(
                    ATOMIC + "IntegerFieldUpdater", "ints",
                    ATOMIC + "LongFieldUpdater", "longs",
                    ATOMIC + "ReferenceFieldUpdater", "references");

    private FieldUpdaterCalls() {}

    static void desugar(ClassNode owner, MethodNode method) {
        ConstantSources sources = null;
        for (AbstractInsnNode instruction : method.instructions.toArray()) {
            if (instruction instanceof MethodInsnNode call
                    && call.name.equals("newUpdater")
                    && FACTORIES.containsKey(call.owner)) {
                if (sources == null) {
                    sources = new ConstantSources(owner.name, method);
                }
                replace(method, call, sources);
            }
        }
    }

    private static void replace(MethodNode method, MethodInsnNode call, ConstantSources sources) {
        int depth = Type.getArgumentTypes(call.desc).length - 1;
        Optional<Type> type = sources.operand(call, depth).flatMap(ConstantSources::classLiteral);
        Optional<String> name = sources.operand(call, 0).flatMap(ConstantSources::stringLiteral);
        if (type.isPresent() && name.isPresent()) {
            String field = type.get().getInternalName() + "." + name.get();
            method.instructions.insertBefore(call, new LdcInsnNode(field));
            method.instructions.insertBefore(call, FieldOffsets.marker(FieldOffsets.FIELD_OFFSET));
            call.setOpcode(Opcodes.INVOKESTATIC);
            call.desc = call.desc.replace(")", "J)");
            call.name = FACTORIES.get(call.owner);
            call.owner = UPDATERS;
        }
    }
}
