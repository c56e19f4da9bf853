package dev.cloister.aot.world;

import dev.cloister.aot.fold.FoldedConstants;
import dev.cloister.aot.jdk.Fold;
import dev.cloister.aot.jdk.Original;
import dev.cloister.aot.jdk.Refuse;
import dev.cloister.aot.jdk.Remove;
import dev.cloister.aot.jdk.Replace;
import dev.cloister.aot.world.Substitutions.Substitution;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** Lays a substitute over its original. A member that is named but does not exist is an error. */
final class SubstitutionMerge {
    private static final String ORIGINAL = Type.getDescriptor(Original.class);
    private static final String REFUSE = Type.getDescriptor(Refuse.class);
    private static final String FOLD = Type.getDescriptor(Fold.class);
    private static final String REMOVE = Type.getDescriptor(Remove.class);
    private static final String REPLACE = Type.getDescriptor(Replace.class);
    private static final int KEPT_ACCESS =
            Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED | Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL;

    private final Substitution substitution;
    private final ClassNode result;
    private final Map<String, String> refusals = new HashMap<>();

    private SubstitutionMerge(Substitution substitution, ClassNode result) {
        this.substitution = substitution;
        this.result = result;
    }

    static LoadedClass whole(Substitution substitution, Optional<ClassNode> original) {
        ClassNode ours = substitution.node();
        original.ifPresent(
                theirs -> {
                    int visibility = Opcodes.ACC_PUBLIC;
                    ours.access = (ours.access & ~visibility) | (theirs.access & visibility);
                    ours.innerClasses = theirs.innerClasses;
                });
        SubstitutionMerge merge = new SubstitutionMerge(substitution, ours);
        for (MethodNode method : ours.methods) {
            if (has(method, ORIGINAL) || has(method, REMOVE)) {
                throw merge.wrong(
                        method.name, "a whole substitute has no original; write the body");
            }
            refusal(method).ifPresent(remedy -> merge.refusals.put(key(method), remedy));
        }
        return merge.loaded();
    }

    static LoadedClass merge(
            Substitution substitution, ClassNode original, boolean replaceInitializer) {
        SubstitutionMerge merge = new SubstitutionMerge(substitution, original);
        ClassNode ours = substitution.node();
        ours.fields.forEach(merge::field);
        if (replaceInitializer) {
            original.methods.removeIf(method -> method.name.equals("<clinit>"));
        }
        ours.methods.forEach(merge::method);
        for (String extra : ours.interfaces) {
            if (!original.interfaces.contains(extra)) {
                original.interfaces.add(extra);
            }
        }
        return merge.loaded();
    }

    private LoadedClass loaded() {
        Optional<String> refusal =
                Annotations.find(substitution.node().invisibleAnnotations, REFUSE)
                        .map(annotation -> (String) Annotations.value(annotation, "value"));
        return new LoadedClass(result, Origin.JDK, Map.copyOf(refusals), refusal);
    }

    private void field(FieldNode ours) {
        FieldNode theirs = null;
        for (FieldNode candidate : result.fields) {
            if (candidate.name.equals(ours.name)) {
                theirs = candidate;
            }
        }
        boolean original = Annotations.find(ours.invisibleAnnotations, ORIGINAL).isPresent();
        boolean remove = Annotations.find(ours.invisibleAnnotations, REMOVE).isPresent();
        if ((original || remove) && (theirs == null || !theirs.desc.equals(ours.desc))) {
            throw wrong(ours.name, "the original has no such field of type " + ours.desc);
        }
        if (original) {
            return;
        }
        int index = theirs == null ? result.fields.size() : result.fields.indexOf(theirs);
        result.fields.remove(theirs);
        if (!remove) {
            result.fields.add(index, ours);
        }
    }

    private void method(MethodNode ours) {
        if (ours.name.equals("<clinit>")) {
            appendInitializer(ours);
            return;
        }
        boolean original = has(ours, ORIGINAL);
        boolean remove = has(ours, REMOVE);
        Optional<String> refusal = refusal(ours);
        boolean marked = original || remove || refusal.isPresent() || has(ours, REPLACE);
        if (ours.name.equals("<init>") && !marked) {
            return;
        }
        MethodNode theirs = find(result, key(ours));
        if (theirs == null && (original || remove || refusal.isPresent())) {
            throw wrong(ours.name + ours.desc, "the original has no such method");
        }
        refusal.ifPresent(remedy -> refusals.put(key(ours), remedy));
        if (original || refusal.isPresent()) {
            return;
        }
        if (theirs == null) {
            result.methods.add(ours);
        } else if (remove) {
            result.methods.remove(theirs);
        } else {
            ours.access = (ours.access & ~KEPT_ACCESS) | (theirs.access & KEPT_ACCESS);
            result.methods.set(result.methods.indexOf(theirs), ours);
        }
    }

    /** Ours runs after the original's: every return of that leads to the start of this. */
    private void appendInitializer(MethodNode ours) {
        MethodNode theirs = find(result, "<clinit>()V");
        if (theirs == null) {
            result.methods.add(ours);
            return;
        }
        LabelNode next = new LabelNode();
        for (AbstractInsnNode instruction : theirs.instructions.toArray()) {
            if (instruction.getOpcode() == Opcodes.RETURN) {
                theirs.instructions.set(instruction, new JumpInsnNode(Opcodes.GOTO, next));
            }
        }
        theirs.instructions.add(next);
        theirs.instructions.add(ours.instructions);
        theirs.tryCatchBlocks.addAll(ours.tryCatchBlocks);
        theirs.localVariables = new ArrayList<>();
        theirs.maxLocals = Math.max(theirs.maxLocals, ours.maxLocals);
        theirs.maxStack = Math.max(theirs.maxStack, ours.maxStack);
    }

    static Map<String, Object> foldedMethods(Substitution substitution) {
        Map<String, Object> folded = new HashMap<>();
        for (MethodNode method : substitution.node().methods) {
            if (has(method, FOLD)) {
                Object constant =
                        returnedConstant(method)
                                .orElseThrow(
                                        () ->
                                                new WorldException(
                                                        substitution.writtenName()
                                                                + "."
                                                                + method.name
                                                                + ": @Fold needs a body that"
                                                                + " returns a constant"));
                folded.put(substitution.node().name + "." + key(method), constant);
            }
        }
        return folded;
    }

    static Map<String, Object> foldedFields(Substitution substitution) {
        Map<String, Object> folded = new HashMap<>();
        for (FieldNode field : substitution.node().fields) {
            if (Annotations.find(field.invisibleAnnotations, FOLD).isPresent()) {
                if (field.value == null) {
                    throw new WorldException(
                            substitution.writtenName()
                                    + "."
                                    + field.name
                                    + ": @Fold needs a static final field with a constant value");
                }
                folded.put(substitution.node().name + "." + field.name, field.value);
            }
        }
        return folded;
    }

    private static Optional<Object> returnedConstant(MethodNode method) {
        List<AbstractInsnNode> code = new ArrayList<>();
        for (AbstractInsnNode instruction : method.instructions) {
            if (instruction.getOpcode() >= 0) {
                code.add(instruction);
            }
        }
        if (code.size() != 2) {
            return Optional.empty();
        }
        AbstractInsnNode value = code.get(0);
        int opcode = value.getOpcode();
        if (value instanceof LdcInsnNode ldc && ldc.cst instanceof Number) {
            return Optional.of(ldc.cst);
        }
        if (value instanceof IntInsnNode push && opcode != Opcodes.NEWARRAY) {
            return Optional.of(push.operand);
        }
        if (value instanceof InsnNode) {
            return simpleConstant(opcode);
        }
        return Optional.empty();
    }

    private static Optional<Object> simpleConstant(int opcode) {
        if (opcode == Opcodes.ACONST_NULL) {
            return Optional.of(FoldedConstants.Null.NULL);
        }
        if (opcode >= Opcodes.ICONST_M1 && opcode <= Opcodes.ICONST_5) {
            return Optional.of(opcode - Opcodes.ICONST_0);
        }
        if (opcode == Opcodes.LCONST_0 || opcode == Opcodes.LCONST_1) {
            return Optional.of((long) (opcode - Opcodes.LCONST_0));
        }
        return Optional.empty();
    }

    private static boolean has(MethodNode method, String annotation) {
        return Annotations.find(method.invisibleAnnotations, annotation).isPresent();
    }

    private static Optional<String> refusal(MethodNode method) {
        return Annotations.find(method.invisibleAnnotations, REFUSE)
                .map(node -> (String) Annotations.value(node, "value"));
    }

    private static String key(MethodNode method) {
        return method.name + method.desc;
    }

    private static MethodNode find(ClassNode node, String key) {
        for (MethodNode method : node.methods) {
            if (key(method).equals(key)) {
                return method;
            }
        }
        return null;
    }

    private WorldException wrong(String member, String problem) {
        return new WorldException(
                substitution.writtenName() + "." + member + ": " + problem + " in " + result.name);
    }
}
