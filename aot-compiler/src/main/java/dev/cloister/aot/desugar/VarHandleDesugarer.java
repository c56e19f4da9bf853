package dev.cloister.aot.desugar;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Accesses through {@code static final VarHandle} fields become field, array or {@code Unsafe}
 * accesses. No handle exists at run time: the fields stay null. Everything else that has to do with
 * method handles is refused.
 */
final class VarHandleDesugarer {
    private static final String UNSAFE = "jdk/internal/misc/Unsafe";

    private final DesugarContext context;
    private final Map<String, Map<String, VarHandleConstant>> constants = new HashMap<>();

    VarHandleDesugarer(DesugarContext context) {
        this.context = context;
    }

    void desugar(ClassNode owner, MethodNode method) {
        if (!mentionsHandles(method) || owner.name.startsWith("java/lang/invoke/")) {
            return;
        }
        if (method.name.equals("<clinit>")) {
            constants.computeIfAbsent(owner.name, name -> VarHandleConstants.of(owner));
        }
        ConstantSources sources = new ConstantSources(owner.name, method);
        int line = 0;
        for (AbstractInsnNode instruction : method.instructions.toArray()) {
            if (instruction instanceof LineNumberNode node) {
                line = node.line;
            } else if (instruction instanceof MethodInsnNode call) {
                call(method, call, sources, line);
            }
        }
    }

    private static boolean mentionsHandles(MethodNode method) {
        for (AbstractInsnNode instruction : method.instructions) {
            if (instruction instanceof MethodInsnNode call && isHandleCall(call)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHandleCall(MethodInsnNode call) {
        return switch (call.owner) {
            case VarHandleConstants.VAR_HANDLE,
                            VarHandleConstants.LOOKUP,
                            VarHandleConstants.METHOD_HANDLES,
                            "java/lang/invoke/MethodHandle" ->
                    true;
            default -> false;
        };
    }

    private void call(MethodNode method, MethodInsnNode call, ConstantSources sources, int line) {
        if (!isHandleCall(call)) {
            return;
        }
        boolean initializer = method.name.equals("<clinit>");
        if (call.owner.equals(VarHandleConstants.VAR_HANDLE)) {
            if (call.getOpcode() == Opcodes.INVOKESTATIC) {
                fence(method, call);
            } else if (initializer && call.name.startsWith("withInvoke")) {
                method.instructions.remove(call);
            } else {
                access(method, call, sources, line);
            }
        } else if (!initializer || !creation(method, call)) {
            context.refuse(
                    line,
                    "method handles ("
                            + call.owner.replace('/', '.')
                            + "."
                            + call.name
                            + ") do not exist in an enclave",
                    "find the handle with constants in the method that calls it, or keep it so in"
                            + " a static final field; or use a lambda");
        }
    }

    /** {@code VarHandle.fullFence()} and its like are the same methods of Unsafe. */
    private static void fence(MethodNode method, MethodInsnNode call) {
        String name =
                switch (call.name) {
                    case "acquireFence" -> "loadFence";
                    case "releaseFence" -> "storeFence";
                    default -> call.name;
                };
        Splice splice = new Splice(method);
        unsafe(splice);
        splice.code().invokevirtual(UNSAFE, name, "()V", false);
        splice.replace(call);
    }

    static void unsafe(Splice splice) {
        splice.code().invokestatic(UNSAFE, "getUnsafe", "()L" + UNSAFE + ";", false);
    }

    /** In an initialiser, what only makes handles disappears: false when it is something else. */
    private boolean creation(MethodNode method, MethodInsnNode call) {
        int popped =
                switch (call.name) {
                    case "lookup" -> 0;
                    case "arrayElementVarHandle" -> 1;
                    case "privateLookupIn", "byteArrayViewVarHandle" -> 2;
                    case "findVarHandle", "findStaticVarHandle" -> 4;
                    default -> -1;
                };
        if (popped < 0) {
            return false;
        }
        for (int i = 0; i < popped; i++) {
            method.instructions.insertBefore(call, new InsnNode(Opcodes.POP));
        }
        method.instructions.set(call, new InsnNode(Opcodes.ACONST_NULL));
        return true;
    }

    private void access(MethodNode method, MethodInsnNode call, ConstantSources sources, int line) {
        int depth = Type.getArgumentTypes(call.desc).length;
        Optional<VarHandleConstant> constant =
                sources.operand(call, depth).flatMap(this::constantOf);
        if (constant.isEmpty()) {
            context.refuse(
                    line,
                    "VarHandle." + call.name + " on a handle that is not known at build time",
                    "keep the handle in a static final field that its class initialiser sets");
            return;
        }
        Splice splice = new Splice(method);
        if (new VarHandleAccess(constant.get(), call, splice).emit()) {
            splice.replace(call);
        } else {
            context.refuse(
                    line,
                    "VarHandle." + call.name + " on a byte view",
                    "use get and set, or a loop of compareAndSet");
        }
    }

    private Optional<VarHandleConstant> constantOf(AbstractInsnNode source) {
        if (source.getOpcode() != Opcodes.GETSTATIC || !(source instanceof FieldInsnNode field)) {
            return Optional.empty();
        }
        return constantOf(field.owner, field.name);
    }

    /** A class may name a field of its superclass as its own. */
    private Optional<VarHandleConstant> constantOf(String owner, String name) {
        Optional<ClassNode> node = context.classFile(owner);
        Map<String, VarHandleConstant> known = constants.get(owner);
        if (known == null) {
            known = node.map(VarHandleConstants::of).orElse(Map.of());
            constants.put(owner, known);
        }
        Optional<VarHandleConstant> own = Optional.ofNullable(known.get(name));
        return own.isPresent()
                ? own
                : node.map(type -> type.superName).flatMap(above -> constantOf(above, name));
    }
}
