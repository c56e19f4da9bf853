package dev.cloister.aot.desugar;

import dev.cloister.aot.desugar.VarHandleConstant.Kind;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** Reads from a static initialiser what the class's {@code VarHandle} fields stand for. */
final class VarHandleConstants {
    static final String VAR_HANDLE = "java/lang/invoke/VarHandle";
    static final String LOOKUP = "java/lang/invoke/MethodHandles$Lookup";
    static final String METHOD_HANDLES = "java/lang/invoke/MethodHandles";
    static final String VAR_HANDLE_TYPE = "L" + VAR_HANDLE + ";";

    private final ClassNode owner;
    private final ConstantSources sources;
    private final Map<String, VarHandleConstant> found = new HashMap<>();

    private VarHandleConstants(ClassNode owner, MethodNode initializer) {
        this.owner = owner;
        this.sources = new ConstantSources(owner.name, initializer);
    }

    /** By field name. Must run before the initialiser is rewritten. */
    static Map<String, VarHandleConstant> of(ClassNode owner) {
        if (owner.fields.stream().noneMatch(VarHandleConstants::isHandle)) {
            return Map.of();
        }
        for (MethodNode method : owner.methods) {
            if (method.name.equals("<clinit>")) {
                VarHandleConstants constants = new VarHandleConstants(owner, method);
                for (AbstractInsnNode instruction : method.instructions) {
                    constants.visit(instruction);
                }
                return constants.found;
            }
        }
        return Map.of();
    }

    private static boolean isHandle(FieldNode field) {
        int wanted = Opcodes.ACC_STATIC | Opcodes.ACC_FINAL;
        return field.desc.equals(VAR_HANDLE_TYPE) && (field.access & wanted) == wanted;
    }

    private void visit(AbstractInsnNode instruction) {
        if (instruction.getOpcode() == Opcodes.PUTSTATIC
                && instruction instanceof FieldInsnNode put
                && put.owner.equals(owner.name)
                && put.desc.equals(VAR_HANDLE_TYPE)) {
            sources.operand(put, 0)
                    .flatMap(this::constant)
                    .ifPresent(constant -> found.put(put.name, constant));
        }
    }

    private Optional<VarHandleConstant> constant(AbstractInsnNode source) {
        if (!(source instanceof MethodInsnNode call)) {
            return Optional.empty();
        }
        return switch (call.name) {
            case "findVarHandle" -> field(call, Kind.FIELD);
            case "findStaticVarHandle" -> field(call, Kind.STATIC_FIELD);
            case "arrayElementVarHandle" -> literal(call, 0).map(VarHandleConstants::array);
            case "byteArrayViewVarHandle" -> byteView(call);
            case "withInvokeExactBehavior", "withInvokeBehavior" ->
                    sources.operand(call, 0).flatMap(this::constant);
            default -> Optional.empty();
        };
    }

    private Optional<Type> literal(MethodInsnNode call, int depth) {
        return sources.operand(call, depth).flatMap(ConstantSources::classLiteral);
    }

    private Optional<VarHandleConstant> field(MethodInsnNode call, Kind kind) {
        Optional<Type> holder = literal(call, 2);
        Optional<String> name = sources.operand(call, 1).flatMap(ConstantSources::stringLiteral);
        Optional<Type> type = literal(call, 0);
        return holder.isPresent() && name.isPresent() && type.isPresent()
                ? Optional.of(
                        new VarHandleConstant(
                                kind,
                                holder.get().getInternalName(),
                                name.get(),
                                type.get(),
                                false))
                : Optional.empty();
    }

    private static VarHandleConstant array(Type array) {
        return new VarHandleConstant(Kind.ARRAY, null, null, elementOf(array), false);
    }

    private static Type elementOf(Type array) {
        return Type.getType(array.getDescriptor().substring(1));
    }

    private Optional<VarHandleConstant> byteView(MethodInsnNode call) {
        Optional<Type> array = literal(call, 1);
        Optional<Boolean> bigEndian = sources.operand(call, 0).flatMap(this::isBigEndian);
        return array.isPresent() && bigEndian.isPresent()
                ? Optional.of(
                        new VarHandleConstant(
                                Kind.BYTE_VIEW,
                                null,
                                null,
                                elementOf(array.get()),
                                bigEndian.get()))
                : Optional.empty();
    }

    private Optional<Boolean> isBigEndian(AbstractInsnNode source) {
        if (source instanceof FieldInsnNode field && field.owner.equals("java/nio/ByteOrder")) {
            return Optional.of(field.name.equals("BIG_ENDIAN"));
        }
        boolean isNative =
                source instanceof MethodInsnNode call
                        && call.owner.equals("java/nio/ByteOrder")
                        && call.name.equals("nativeOrder");
        return isNative ? Optional.of(false) : Optional.empty();
    }
}
