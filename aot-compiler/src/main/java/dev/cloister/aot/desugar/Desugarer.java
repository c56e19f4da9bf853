package dev.cloister.aot.desugar;

import java.util.HashMap;
import java.util.Map;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.JSRInlinerAdapter;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodNode;

/** The front door: turns one method into plain bytecode, in place. */
public final class Desugarer {
    private static final String LAMBDA_METAFACTORY = "java/lang/invoke/LambdaMetafactory";
    private static final String NO_METHOD_HANDLES = "use a lambda or an ordinary call";

    private final DesugarContext context;
    private final MethodHandleDesugarer methodHandles;
    private final VarHandleDesugarer varHandles;
    private final Map<InvokeDynamicInsnNode, Integer> ordinals = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    /** One desugarer serves all methods of a world. */
    public Desugarer(DesugarContext context) {
        this.context = context;
        this.methodHandles = new MethodHandleDesugarer(context);
        this.varHandles = new VarHandleDesugarer(context);
    }

    /** Rewrites {@code method} of {@code owner}. */
    public void desugar(ClassNode owner, MethodNode method) {
        inlineSubroutines(method);
        int line = 0;
        for (AbstractInsnNode instruction : method.instructions.toArray()) {
            if (instruction instanceof LineNumberNode node) {
                line = node.line;
            } else if (instruction instanceof InvokeDynamicInsnNode dynamic) {
                dynamicCall(owner, method, dynamic, line);
            } else if (instruction instanceof LdcInsnNode ldc) {
                constant(ldc, line);
            }
        }
        methodHandles.desugar(owner, method);
        varHandles.desugar(owner, method);
        ReflectionConstants.desugar(context, owner, method);
        ReflectionCallers.desugar(owner, method);
        FieldOffsets.desugar(owner, method);
        FieldUpdaterCalls.desugar(owner, method);
        LibraryFormatCalls.desugar(owner, method);
        LibraryClassNames.desugar(owner, method);
        FileSeparators.desugar(method);
        ConstantFormats.desugar(method);
    }

    private void dynamicCall(
            ClassNode owner, MethodNode method, InvokeDynamicInsnNode call, int line) {
        switch (call.bsm.getOwner()) {
            case LAMBDA_METAFACTORY ->
                    LambdaDesugarer.desugar(owner, method, call, ordinal(owner, call), context);
            case "java/lang/invoke/StringConcatFactory" -> {
                if (!StringConcatDesugarer.desugar(method, call)) {
                    context.refuse(
                            line,
                            "string concatenation with a dynamic constant",
                            "compile with javac 17");
                }
            }
            case "java/lang/runtime/ObjectMethods" -> RecordDesugarer.desugar(owner, method, call);
            default ->
                    context.refuse(
                            line,
                            "invokedynamic by "
                                    + call.bsm.getOwner().replace('/', '.')
                                    + "."
                                    + call.bsm.getName()
                                    + " cannot be resolved at build time",
                            "compile with --release 17 and without features that need it");
        }
    }

    /** Names of lambda classes depend on the class file alone, not on what is reached when. */
    private int ordinal(ClassNode owner, InvokeDynamicInsnNode call) {
        if (!ordinals.containsKey(call)) {
            for (MethodNode method : owner.methods) {
                for (AbstractInsnNode instruction : method.instructions) {
                    if (instruction instanceof InvokeDynamicInsnNode dynamic
                            && dynamic.bsm.getOwner().equals(LAMBDA_METAFACTORY)) {
                        ordinals.computeIfAbsent(
                                dynamic, key -> counts.merge(owner.name, 1, Integer::sum));
                    }
                }
            }
        }
        return ordinals.get(call);
    }

    private void constant(LdcInsnNode ldc, int line) {
        if (ldc.cst instanceof ConstantDynamic) {
            context.refuse(line, "a dynamic constant", "compile with javac 17");
        } else if (ldc.cst instanceof Handle) {
            context.refuse(line, "a method handle constant", NO_METHOD_HANDLES);
        } else if (ldc.cst instanceof Type type && type.getSort() == Type.METHOD) {
            context.refuse(line, "a method type constant", NO_METHOD_HANDLES);
        }
    }

    private static void inlineSubroutines(MethodNode method) {
        boolean has = false;
        for (AbstractInsnNode instruction : method.instructions) {
            has |= instruction.getOpcode() == Opcodes.JSR;
        }
        if (has) {
            MethodNode inlined =
                    new MethodNode(method.access, method.name, method.desc, null, null);
            method.accept(
                    new JSRInlinerAdapter(
                            inlined, method.access, method.name, method.desc, null, null));
            method.instructions = inlined.instructions;
            method.tryCatchBlocks = inlined.tryCatchBlocks;
            method.localVariables = inlined.localVariables;
            method.maxLocals = inlined.maxLocals;
            method.maxStack = inlined.maxStack;
        }
    }
}
