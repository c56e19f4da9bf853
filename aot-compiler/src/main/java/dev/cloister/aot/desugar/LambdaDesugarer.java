package dev.cloister.aot.desugar;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.InstructionAdapter;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * {@code LambdaMetafactory}: one class per call site. Without captured values its only instance is
 * a constant, as on HotSpot.
 */
final class LambdaDesugarer {
    private static final int FLAG_SERIALIZABLE = 1;
    private static final int FLAG_MARKERS = 2;
    private static final int FLAG_BRIDGES = 4;
    private static final String INSTANCE = "INSTANCE";
    private static final String FACTORY = "create";

    private final ClassNode caller;
    private final InvokeDynamicInsnNode call;
    private final Type[] captured;
    private final Type interfaceType;
    private final Type samType;
    private final Handle implementation;
    private final Type instantiatedType;
    private final Set<String> interfaces = new LinkedHashSet<>();
    private final Set<String> descriptors = new LinkedHashSet<>();
    private final ClassNode result = new ClassNode();

    private LambdaDesugarer(ClassNode caller, InvokeDynamicInsnNode call, int ordinal) {
        this.caller = caller;
        this.call = call;
        captured = Type.getArgumentTypes(call.desc);
        interfaceType = Type.getReturnType(call.desc);
        samType = (Type) call.bsmArgs[0];
        implementation = (Handle) call.bsmArgs[1];
        instantiatedType = (Type) call.bsmArgs[2];
        interfaces.add(interfaceType.getInternalName());
        descriptors.add(samType.getDescriptor());
        if (call.bsm.getName().equals("altMetafactory")) {
            readAlternatives();
        }
        result.version = Opcodes.V17;
        result.access = Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC;
        result.name = caller.name + "$$Lambda$" + ordinal;
        result.superName = "java/lang/Object";
        result.interfaces = List.copyOf(interfaces);
        result.sourceFile = caller.sourceFile;
    }

    static void desugar(
            ClassNode caller,
            MethodNode method,
            InvokeDynamicInsnNode call,
            int ordinal,
            DesugarContext context) {
        LambdaDesugarer desugarer = new LambdaDesugarer(caller, call, ordinal);
        desugarer.build();
        context.define(desugarer.result);
        method.instructions.set(call, desugarer.creation());
    }

    /** A serializable lambda is one by type only: there are no object streams in an enclave. */
    private void readAlternatives() {
        int flags = (Integer) call.bsmArgs[3];
        int next = 4;
        if ((flags & FLAG_SERIALIZABLE) != 0) {
            interfaces.add("java/io/Serializable");
        }
        if ((flags & FLAG_MARKERS) != 0) {
            int count = (Integer) call.bsmArgs[next++];
            for (int i = 0; i < count; i++) {
                interfaces.add(((Type) call.bsmArgs[next++]).getInternalName());
            }
        }
        if ((flags & FLAG_BRIDGES) != 0) {
            int count = (Integer) call.bsmArgs[next++];
            for (int i = 0; i < count; i++) {
                descriptors.add(((Type) call.bsmArgs[next++]).getDescriptor());
            }
        }
    }

    private AbstractInsnNode creation() {
        return captured.length == 0
                ? new FieldInsnNode(
                        Opcodes.GETSTATIC, result.name, INSTANCE, interfaceType.getDescriptor())
                : new MethodInsnNode(Opcodes.INVOKESTATIC, result.name, FACTORY, call.desc, false);
    }

    private void build() {
        constructor();
        if (captured.length == 0) {
            singleton();
        } else {
            factory();
        }
        descriptors.forEach(this::forwarder);
    }

    private InstructionAdapter method(int access, String name, String descriptor) {
        MethodNode method = new MethodNode(access, name, descriptor, null, null);
        result.methods.add(method);
        return new InstructionAdapter(method);
    }

    private void end(int locals, int stack) {
        MethodNode method = result.methods.get(result.methods.size() - 1);
        method.maxLocals = locals;
        method.maxStack = stack;
    }

    private Type self() {
        return Type.getObjectType(result.name);
    }

    private static int size(Type[] types) {
        int size = 0;
        for (Type type : types) {
            size += type.getSize();
        }
        return size;
    }

    private void constructor() {
        String descriptor = Type.getMethodDescriptor(Type.VOID_TYPE, captured);
        InstructionAdapter code = method(Opcodes.ACC_PRIVATE, "<init>", descriptor);
        code.load(0, self());
        code.invokespecial("java/lang/Object", "<init>", "()V", false);
        int local = 1;
        for (int i = 0; i < captured.length; i++) {
            int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL;
            String type = captured[i].getDescriptor();
            result.fields.add(new FieldNode(access, field(i), type, null, null));
            code.load(0, self());
            code.load(local, captured[i]);
            code.putfield(result.name, field(i), type);
            local += captured[i].getSize();
        }
        code.areturn(Type.VOID_TYPE);
        end(local, 3);
    }

    private static String field(int index) {
        return "captured" + index;
    }

    private void singleton() {
        int access = Opcodes.ACC_STATIC | Opcodes.ACC_FINAL;
        String type = interfaceType.getDescriptor();
        result.fields.add(new FieldNode(access, INSTANCE, type, null, null));
        InstructionAdapter code = method(Opcodes.ACC_STATIC, "<clinit>", "()V");
        create(code);
        code.putstatic(result.name, INSTANCE, type);
        code.areturn(Type.VOID_TYPE);
        end(0, 2);
    }

    private void factory() {
        InstructionAdapter code = method(Opcodes.ACC_STATIC, FACTORY, call.desc);
        create(code);
        code.areturn(interfaceType);
        end(size(captured), 2 + size(captured));
    }

    private void create(InstructionAdapter code) {
        code.anew(self());
        code.dup();
        int local = 0;
        for (Type type : captured) {
            code.load(local, type);
            local += type.getSize();
        }
        String descriptor = Type.getMethodDescriptor(Type.VOID_TYPE, captured);
        code.invokespecial(result.name, "<init>", descriptor, false);
    }

    /** The interface's method, or a bridge to it, with the given erased descriptor. */
    private void forwarder(String descriptor) {
        InstructionAdapter code = method(Opcodes.ACC_PUBLIC, call.name, descriptor);
        Type[] parameters = Type.getArgumentTypes(descriptor);
        Type[] known = instantiatedType.getArgumentTypes();
        List<Type> wanted = implementationParameters();
        boolean creates = implementation.getTag() == Opcodes.H_NEWINVOKESPECIAL;
        if (creates) {
            code.anew(Type.getObjectType(implementation.getOwner()));
            code.dup();
        }
        for (int i = 0; i < captured.length; i++) {
            code.load(0, self());
            code.getfield(result.name, field(i), captured[i].getDescriptor());
        }
        int local = 1;
        for (int i = 0; i < parameters.length; i++) {
            code.load(local, parameters[i]);
            Type target = wanted.get(captured.length + i);
            Conversions.convert(code, parameters[i], target, known[i]);
            local += parameters[i].getSize();
        }
        invoke(code);
        Type returned =
                creates
                        ? Type.getObjectType(implementation.getOwner())
                        : Type.getReturnType(implementation.getDesc());
        Type expected = Type.getReturnType(descriptor);
        Type instantiated = instantiatedType.getReturnType();
        Conversions.convert(
                code,
                returned,
                expected,
                instantiated.getSort() == Type.VOID ? expected : instantiated);
        code.areturn(expected);
        end(local, 4 + size(captured) + 2 * size(parameters));
    }

    private List<Type> implementationParameters() {
        List<Type> parameters = new ArrayList<>();
        int tag = implementation.getTag();
        if (tag != Opcodes.H_INVOKESTATIC && tag != Opcodes.H_NEWINVOKESPECIAL) {
            parameters.add(Type.getObjectType(implementation.getOwner()));
        }
        parameters.addAll(List.of(Type.getArgumentTypes(implementation.getDesc())));
        return parameters;
    }

    private void invoke(InstructionAdapter code) {
        String owner = implementation.getOwner();
        String name = implementation.getName();
        String descriptor = implementation.getDesc();
        boolean ofInterface = implementation.isInterface();
        switch (implementation.getTag()) {
            case Opcodes.H_INVOKESTATIC -> code.invokestatic(owner, name, descriptor, ofInterface);
            case Opcodes.H_INVOKEINTERFACE -> code.invokeinterface(owner, name, descriptor);
            case Opcodes.H_INVOKESPECIAL -> {
                // The caller's own private method: a call from outside names it virtually.
                if (!callerDeclaresPrivate(name, descriptor)) {
                    code.invokespecial(owner, name, descriptor, ofInterface);
                } else if (ofInterface) {
                    code.invokeinterface(owner, name, descriptor);
                } else {
                    code.invokevirtual(owner, name, descriptor, false);
                }
            }
            case Opcodes.H_NEWINVOKESPECIAL -> code.invokespecial(owner, name, descriptor, false);
            default -> code.invokevirtual(owner, name, descriptor, false);
        }
    }

    private boolean callerDeclaresPrivate(String name, String descriptor) {
        return implementation.getOwner().equals(caller.name)
                && caller.methods.stream()
                        .anyMatch(
                                method ->
                                        method.name.equals(name)
                                                && method.desc.equals(descriptor)
                                                && (method.access & Opcodes.ACC_PRIVATE) != 0);
    }
}
