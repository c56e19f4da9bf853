package dev.cloister.aot.desugar;

import dev.cloister.aot.desugar.MethodHandleConstant.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** Reads what a call of {@code Lookup.find…} finds, when all its arguments are constants. */
final class MethodHandleFinder {
    static final String METHOD_TYPE = "java/lang/invoke/MethodType";

    private static final Map<String, Kind> FINDERS =
            Map.of(
                    "findVirtual", Kind.VIRTUAL,
                    "findStatic", Kind.STATIC,
                    "findSpecial", Kind.SPECIAL,
                    "findConstructor", Kind.CONSTRUCTOR,
                    "findGetter", Kind.GETTER,
                    "findSetter", Kind.SETTER,
                    "findStaticGetter", Kind.STATIC_GETTER,
                    "findStaticSetter", Kind.STATIC_SETTER);

    private final DesugarContext context;
    private final ClassNode caller;
    private final MethodNode method;
    private final ConstantSources sources;

    MethodHandleFinder(
            DesugarContext context, ClassNode caller, MethodNode method, ConstantSources sources) {
        this.context = context;
        this.caller = caller;
        this.method = method;
        this.sources = sources;
    }

    static boolean isFind(AbstractInsnNode instruction) {
        return instruction instanceof MethodInsnNode call
                && call.owner.equals(VarHandleConstants.LOOKUP)
                && FINDERS.containsKey(call.name);
    }

    /** Empty: not constant, or there is no such member that the caller may use. */
    Optional<MethodHandleConstant> find(MethodInsnNode call) {
        Kind kind = FINDERS.get(call.name);
        int operands = Type.getArgumentTypes(call.desc).length;
        Optional<Type> owner = sources.operand(call, operands - 1).flatMap(sources::classOf);
        if (owner.isEmpty() || owner.get().getSort() != Type.OBJECT) {
            return Optional.empty();
        }
        Optional<ClassNode> node = context.classFile(owner.get().getInternalName());
        if (node.isEmpty()) {
            return Optional.empty();
        }
        if (kind == Kind.CONSTRUCTOR) {
            return sources.operand(call, 0)
                    .flatMap(this::methodType)
                    .flatMap(type -> method(kind, owner.get(), node.get(), "<init>", type));
        }
        Optional<String> name =
                sources.operand(call, operands - 2).flatMap(ConstantSources::stringLiteral);
        Optional<AbstractInsnNode> typeSource = sources.operand(call, operands - 3);
        if (name.isEmpty() || typeSource.isEmpty()) {
            return Optional.empty();
        }
        return switch (kind) {
            case VIRTUAL, STATIC, SPECIAL ->
                    methodType(typeSource.get())
                            .flatMap(
                                    type ->
                                            method(
                                                    kind,
                                                    owner.get(),
                                                    node.get(),
                                                    name.get(),
                                                    type));
            default ->
                    sources.classOf(typeSource.get())
                            .flatMap(
                                    type ->
                                            field(
                                                    kind,
                                                    owner.get(),
                                                    node.get(),
                                                    name.get(),
                                                    type.getDescriptor()));
        };
    }

    /** The descriptor that {@code MethodType.methodType(…)} makes. */
    private Optional<String> methodType(AbstractInsnNode source) {
        if (!(source instanceof MethodInsnNode call)
                || !call.owner.equals(METHOD_TYPE)
                || !call.name.equals("methodType")) {
            return Optional.empty();
        }
        List<Type> types = new ArrayList<>();
        Type[] operands = Type.getArgumentTypes(call.desc);
        for (int i = 0; i < operands.length; i++) {
            Optional<AbstractInsnNode> operand = sources.operand(call, operands.length - 1 - i);
            if (operand.isEmpty()) {
                return Optional.empty();
            }
            if (operands[i].getSort() == Type.ARRAY) {
                Optional<List<Type>> rest = MemberLookups.classes(method, sources, operand.get());
                if (rest.isEmpty()) {
                    return Optional.empty();
                }
                types.addAll(rest.get());
            } else {
                Optional<Type> type = sources.classOf(operand.get());
                if (type.isEmpty()) {
                    return Optional.empty();
                }
                types.add(type.get());
            }
        }
        Type[] parameters = types.subList(1, types.size()).toArray(new Type[0]);
        return Optional.of(Type.getMethodDescriptor(types.get(0), parameters));
    }

    private Optional<MethodHandleConstant> method(
            Kind kind, Type owner, ClassNode node, String name, String descriptor) {
        Optional<MethodNode> found = declared(node, name, descriptor);
        boolean isInterface = (node.access & Opcodes.ACC_INTERFACE) != 0;
        boolean isStatic = kind == Kind.STATIC;
        return found.filter(m -> ((m.access & Opcodes.ACC_STATIC) != 0) == isStatic)
                .filter(m -> isAccessible(m.access, node))
                .filter(m -> kind != Kind.SPECIAL || node.name.equals(caller.superName))
                .map(
                        m ->
                                new MethodHandleConstant(
                                        kind,
                                        owner,
                                        kind == Kind.SPECIAL
                                                ? Type.getObjectType(caller.name)
                                                : owner,
                                        isInterface,
                                        name,
                                        descriptor,
                                        (m.access & Opcodes.ACC_VARARGS) != 0));
    }

    private Optional<MethodNode> declared(ClassNode node, String name, String descriptor) {
        for (MethodNode candidate : node.methods) {
            if (candidate.name.equals(name) && candidate.desc.equals(descriptor)) {
                return Optional.of(candidate);
            }
        }
        if (name.equals("<init>")) {
            return Optional.empty();
        }
        List<String> parents = new ArrayList<>(node.interfaces);
        if (node.superName != null) {
            parents.add(0, node.superName);
        }
        for (String parent : parents) {
            Optional<MethodNode> found =
                    context.classFile(parent).flatMap(of -> declared(of, name, descriptor));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<MethodHandleConstant> field(
            Kind kind, Type owner, ClassNode node, String name, String descriptor) {
        boolean isStatic = kind == Kind.STATIC_GETTER || kind == Kind.STATIC_SETTER;
        boolean isSetter = kind == Kind.SETTER || kind == Kind.STATIC_SETTER;
        for (FieldNode field : node.fields) {
            if (field.name.equals(name)
                    && field.desc.equals(descriptor)
                    && ((field.access & Opcodes.ACC_STATIC) != 0) == isStatic
                    && !(isSetter && (field.access & Opcodes.ACC_FINAL) != 0)
                    && isAccessible(field.access, node)) {
                return Optional.of(
                        new MethodHandleConstant(
                                kind, owner, owner, false, name, descriptor, false));
            }
        }
        return Optional.empty();
    }

    /** A private member belongs to the caller's nest, a package-private one to its package. */
    private boolean isAccessible(int access, ClassNode node) {
        if ((access & Opcodes.ACC_PUBLIC) != 0) {
            return true;
        }
        if ((access & Opcodes.ACC_PRIVATE) != 0) {
            return outermost(node.name).equals(outermost(caller.name));
        }
        return packageOf(node.name).equals(packageOf(caller.name));
    }

    private static String outermost(String name) {
        int dollar = name.indexOf('$');
        return dollar < 0 ? name : name.substring(0, dollar);
    }

    private static String packageOf(String name) {
        return name.substring(0, name.lastIndexOf('/') + 1);
    }
}
