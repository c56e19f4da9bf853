package dev.cloister.aot.desugar;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Calls through method handles that are known at build time become ordinary calls: a handle that
 * the same method finds with constants, or that a {@code static final} field keeps. No handle
 * exists at run time. What is left is refused by {@link VarHandleDesugarer}.
 */
final class MethodHandleDesugarer {
    private static final String HANDLE = "java/lang/invoke/MethodHandle";
    private static final String HANDLE_TYPE = "L" + HANDLE + ";";

    private final DesugarContext context;
    private final Map<String, Map<String, MethodHandleConstant>> constants = new HashMap<>();

    MethodHandleDesugarer(DesugarContext context) {
        this.context = context;
    }

    void desugar(ClassNode owner, MethodNode method) {
        if (!mentionsHandles(method) || owner.name.startsWith("java/")) {
            return;
        }
        if (method.name.equals("<clinit>")) {
            constantsOf(owner.name); // before this method is rewritten
        }
        new Body(owner, method).rewrite();
    }

    private static boolean mentionsHandles(MethodNode method) {
        for (AbstractInsnNode instruction : method.instructions) {
            if (isInvoke(instruction) || MethodHandleFinder.isFind(instruction)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInvoke(AbstractInsnNode instruction) {
        return instruction instanceof MethodInsnNode call
                && call.owner.equals(HANDLE)
                && (call.name.equals("invokeExact") || call.name.equals("invoke"));
    }

    /** What the class's {@code static final MethodHandle} fields stand for. */
    private Map<String, MethodHandleConstant> constantsOf(String className) {
        Map<String, MethodHandleConstant> known = constants.get(className);
        if (known == null) {
            known = context.classFile(className).map(this::read).orElse(Map.of());
            constants.put(className, known);
        }
        return known;
    }

    private Map<String, MethodHandleConstant> read(ClassNode node) {
        Map<String, MethodHandleConstant> found = new HashMap<>();
        if (node.fields.stream().anyMatch(MethodHandleDesugarer::isConstant)) {
            for (MethodNode method : node.methods) {
                if (method.name.equals("<clinit>")) {
                    new Body(node, method).readFields(found);
                }
            }
        }
        return found;
    }

    private static boolean isConstant(FieldNode field) {
        int wanted = Opcodes.ACC_STATIC | Opcodes.ACC_FINAL;
        return field.desc.equals(HANDLE_TYPE) && (field.access & wanted) == wanted;
    }

    private final class Body {
        private final ClassNode owner;
        private final MethodNode method;
        private final ConstantSources sources;
        private final Map<AbstractInsnNode, MethodHandleConstant> found = new LinkedHashMap<>();

        Body(ClassNode owner, MethodNode method) {
            this.owner = owner;
            this.method = method;
            this.sources = new ConstantSources(owner.name, method);
            MethodHandleFinder finder = new MethodHandleFinder(context, owner, method, sources);
            for (AbstractInsnNode instruction : method.instructions) {
                if (MethodHandleFinder.isFind(instruction)) {
                    finder.find((MethodInsnNode) instruction)
                            .ifPresent(constant -> found.put(instruction, constant));
                }
            }
        }

        void readFields(Map<String, MethodHandleConstant> fields) {
            for (AbstractInsnNode instruction : method.instructions) {
                if (isFieldOfOwner(instruction)) {
                    sources.operand(instruction, 0)
                            .map(found::get)
                            .ifPresent(
                                    constant ->
                                            fields.put(
                                                    ((FieldInsnNode) instruction).name, constant));
                }
            }
        }

        private boolean isFieldOfOwner(AbstractInsnNode instruction) {
            return instruction.getOpcode() == Opcodes.PUTSTATIC
                    && instruction instanceof FieldInsnNode put
                    && put.owner.equals(owner.name)
                    && put.desc.equals(HANDLE_TYPE)
                    && owner.fields.stream()
                            .anyMatch(f -> f.name.equals(put.name) && isConstant(f));
        }

        void rewrite() {
            Map<MethodInsnNode, MethodHandleConstant> calls = new LinkedHashMap<>();
            for (AbstractInsnNode instruction : method.instructions) {
                if (isInvoke(instruction) && instruction instanceof MethodInsnNode call) {
                    constantCalled(call).ifPresent(constant -> calls.put(call, constant));
                }
            }
            found.keySet().removeIf(find -> !isOnlyUsedBy(find, calls));
            calls.keySet().removeIf(call -> isFoundHere(call) && !found.containsKey(source(call)));
            List<AbstractInsnNode> makers = List.of(method.instructions.toArray());
            for (AbstractInsnNode maker : makers) {
                if (isMaker(maker) && feedsOnlyFinds(maker)) {
                    erase((MethodInsnNode) maker);
                }
            }
            found.keySet().forEach(find -> erase((MethodInsnNode) find));
            calls.forEach(this::replace);
        }

        private AbstractInsnNode source(MethodInsnNode call) {
            return sources.operand(call, Type.getArgumentTypes(call.desc).length).orElse(null);
        }

        private boolean isFoundHere(MethodInsnNode call) {
            return MethodHandleFinder.isFind(source(call));
        }

        private Optional<MethodHandleConstant> constantCalled(MethodInsnNode call) {
            AbstractInsnNode source = source(call);
            MethodHandleConstant constant = found.get(source);
            if (constant == null
                    && source instanceof FieldInsnNode field
                    && source.getOpcode() == Opcodes.GETSTATIC) {
                constant = constantsOf(field.owner).get(field.name);
            }
            return Optional.ofNullable(constant).filter(c -> MethodHandleCall.isSupported(c, call));
        }

        private boolean isOnlyUsedBy(
                AbstractInsnNode find, Map<MethodInsnNode, MethodHandleConstant> calls) {
            return sources.consumers(method, find).stream()
                    .allMatch(use -> calls.containsKey(use) || isFieldOfOwner(use));
        }

        /** What only makes a look-up or a type. */
        private static boolean isMaker(AbstractInsnNode instruction) {
            return instruction instanceof MethodInsnNode call
                    && (call.owner.equals(VarHandleConstants.METHOD_HANDLES)
                                    && call.name.toLowerCase().contains("lookup")
                            || call.owner.equals(MethodHandleFinder.METHOD_TYPE)
                                    && call.name.equals("methodType"));
        }

        private boolean feedsOnlyFinds(AbstractInsnNode maker) {
            return sources.consumers(method, maker).stream()
                    .allMatch(use -> found.containsKey(use) || isMaker(use) && feedsOnlyFinds(use));
        }

        /** The call leaves null where its result was. */
        private void erase(MethodInsnNode call) {
            int operands = Type.getArgumentTypes(call.desc).length;
            if (call.getOpcode() != Opcodes.INVOKESTATIC) {
                operands++;
            }
            for (int i = 0; i < operands; i++) {
                method.instructions.insertBefore(call, new InsnNode(Opcodes.POP));
            }
            method.instructions.set(call, new InsnNode(Opcodes.ACONST_NULL));
        }

        private void replace(MethodInsnNode call, MethodHandleConstant constant) {
            Splice splice = new Splice(method);
            new MethodHandleCall(constant, call, splice).emit();
            splice.replace(call);
        }
    }
}
