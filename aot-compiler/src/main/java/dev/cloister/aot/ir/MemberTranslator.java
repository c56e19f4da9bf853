package dev.cloister.aot.ir;

import static org.objectweb.asm.Opcodes.*;

import dev.cloister.aot.intrinsics.Intrinsic;
import dev.cloister.aot.intrinsics.IntrinsicRegistry;
import dev.cloister.aot.world.WorldClass;
import dev.cloister.aot.world.WorldField;
import dev.cloister.aot.world.WorldMethod;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/** Fields and calls. */
final class MemberTranslator {
    private static final String LAYOUT = "dev/cloister/vm/Layout";

    private final Translation t;
    private final Set<WorldMethod> reachable;
    private final IntrinsicRegistry intrinsics;

    MemberTranslator(Translation t, Set<WorldMethod> reachable, IntrinsicRegistry intrinsics) {
        this.t = t;
        this.reachable = reachable;
        this.intrinsics = intrinsics;
    }

    void field(FieldInsnNode instruction) {
        Optional<WorldField> resolved =
                t.world().resolveField(instruction.owner, instruction.name, instruction.desc);
        int opcode = instruction.getOpcode();
        boolean isStatic = opcode == GETSTATIC || opcode == PUTSTATIC;
        if (resolved.isEmpty() || resolved.get().isStatic() != isStatic) {
            linkError(
                    "field " + instruction.owner + "." + instruction.name,
                    Type.getType(instruction.desc));
            return;
        }
        WorldField field = resolved.get();
        IrInstruction value = opcode == PUTFIELD || opcode == PUTSTATIC ? t.pop() : null;
        if (isStatic) {
            t.classInit(field.owner());
            if (value == null) {
                pushTyped(
                        t.emit(new IrOperation.GetStatic(field), IrType.of(instruction.desc)),
                        instruction.desc);
            } else {
                t.emit(new IrOperation.PutStatic(field), IrType.VOID, value);
            }
            return;
        }
        IrInstruction object = t.pop();
        t.nullCheck(object);
        if (value == null) {
            pushTyped(
                    t.emit(new IrOperation.GetField(field), IrType.of(instruction.desc), object),
                    instruction.desc);
        } else {
            t.emit(new IrOperation.PutField(field), IrType.VOID, object, value);
        }
    }

    private void pushTyped(IrInstruction value, String descriptor) {
        t.push(value.setFacts(t.factsOf(Type.getType(descriptor))));
    }

    void call(MethodInsnNode instruction) {
        Type returnType = Type.getReturnType(instruction.desc);
        int argumentCount = Type.getArgumentTypes(instruction.desc).length;
        boolean isStatic = instruction.getOpcode() == INVOKESTATIC;
        List<IrInstruction> arguments = t.pop(isStatic ? argumentCount : argumentCount + 1);
        if (instruction.owner.equals(LAYOUT)) {
            WorldField field = markedField(arguments.get(0), instruction.name.startsWith("static"));
            t.push(
                    t.emit(
                            field.isStatic()
                                    ? new IrOperation.StaticFieldAddress(field)
                                    : new IrOperation.FieldOffset(field),
                            IrType.LONG));
            return;
        }
        if (!isStatic) {
            t.nullCheck(arguments.get(0));
        }
        String owner = instruction.owner.startsWith("[") ? "java/lang/Object" : instruction.owner;
        Optional<WorldMethod> resolved =
                t.world().resolveMethod(owner, instruction.name, instruction.desc);
        boolean isVirtual =
                instruction.getOpcode() == INVOKEVIRTUAL
                        || instruction.getOpcode() == INVOKEINTERFACE;
        IrOperation operation;
        // A final method that nothing reaches is called on receivers that nothing creates: the
        // general case deals with it.
        boolean isDirect =
                resolved.isPresent()
                        && (!isVirtual
                                || isBound(resolved.get(), instruction.owner)
                                        && reachable.contains(resolved.get()));
        if (isDirect) {
            WorldMethod target = resolved.get();
            if (isStatic) {
                t.classInit(target.owner());
            }
            operation = direct(target);
        } else if (isVirtual) {
            WorldClass receiver = t.world().classNamed(owner);
            operation = new IrOperation.CallVirtual(receiver, instruction.name, instruction.desc);
        } else {
            linkError(
                    "method " + instruction.owner + "." + instruction.name + instruction.desc,
                    returnType);
            return;
        }
        IrInstruction call = t.method().newInstruction(operation, IrType.of(returnType), arguments);
        t.append(call.setFacts(t.factsOf(returnType)));
        if (returnType.getSort() != Type.VOID) {
            t.push(call);
        }
    }

    private IrOperation direct(WorldMethod target) {
        Optional<Intrinsic> intrinsic = intrinsics.find(target);
        if (intrinsic.isEmpty()) {
            return new IrOperation.CallDirect(target);
        }
        return intrinsic.get().effect() == Intrinsic.Effect.PURE
                ? new IrOperation.PureIntrinsic(intrinsic.get(), target)
                : new IrOperation.IntrinsicCall(intrinsic.get(), target);
    }

    /**
     * No subclass can override it, and some object of its class can exist: a method that nothing
     * reaches has no body to call.
     */
    private static boolean isBound(WorldMethod target, String namedOwner) {
        int bound = ACC_PRIVATE | ACC_FINAL;
        boolean isFinal =
                (target.access() & bound) != 0
                        || (target.owner().accessFlags() & ACC_FINAL) != 0
                        || namedOwner.startsWith("[");
        return isFinal && target.owner().methods().contains(target);
    }

    private WorldField markedField(IrInstruction marker, boolean isStatic) {
        if (!(marker.operation() instanceof IrOperation.StringConstant constant)) {
            throw new IllegalStateException(
                    t.method().method().owner().name()
                            + "."
                            + t.method().method().name()
                            + ": the field name given to "
                            + LAYOUT
                            + " is not a constant; pass a literal");
        }
        int dot = constant.value().lastIndexOf('.');
        WorldClass owner = t.world().classNamed(constant.value().substring(0, dot));
        String name = constant.value().substring(dot + 1);
        return owner.fields().stream()
                .filter(field -> field.name().equals(name) && field.isStatic() == isStatic)
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        constant.value()
                                                + ": no such field (wanted by "
                                                + t.method().method().owner().name()
                                                + "); correct the name"));
    }

    /**
     * What javac could not see: the JVM would find it when the instruction first runs, and so do
     * we.
     */
    private void linkError(String what, Type result) {
        t.emit(new IrOperation.LinkError("no such " + what), IrType.VOID);
        IrType type = IrType.of(result);
        if (type != IrType.VOID) {
            t.push(t.emit(new IrOperation.Constant(type == IrType.REF ? null : zero(type)), type));
        }
    }

    private static Object zero(IrType type) {
        return switch (type) {
            case LONG -> 0L;
            case FLOAT -> 0f;
            case DOUBLE -> 0d;
            default -> 0;
        };
    }
}
