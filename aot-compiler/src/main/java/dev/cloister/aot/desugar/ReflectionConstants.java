package dev.cloister.aot.desugar;

import java.util.Optional;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Look-ups by a constant name declare what they look up: the class, the resource, the service. They
 * are found at run time among what is declared.
 */
final class ReflectionConstants {
    private static final String CLASS = "java/lang/Class";
    private static final String CLASS_LOADER = "java/lang/ClassLoader";
    private static final String STREAM_BY_NAME = "(Ljava/lang/String;)Ljava/io/InputStream;";

    private final DesugarContext context;
    private final ClassNode owner;
    private final MethodNode method;
    private ConstantSources sources;

    private ReflectionConstants(DesugarContext context, ClassNode owner, MethodNode method) {
        this.context = context;
        this.owner = owner;
        this.method = method;
    }

    static void desugar(DesugarContext context, ClassNode owner, MethodNode method) {
        ReflectionConstants constants = new ReflectionConstants(context, owner, method);
        for (AbstractInsnNode instruction : method.instructions.toArray()) {
            if (instruction instanceof MethodInsnNode call) {
                constants.call(call);
            }
        }
    }

    private void call(MethodInsnNode call) {
        if (MemberLookups.isLookup(call)) {
            if (!owner.name.equals(CLASS)) {
                new MemberLookups(context, method, sources()).call(call);
            }
            return;
        }
        switch (call.owner + "." + call.name) {
            case CLASS + ".forName" -> forName(call);
            case CLASS + ".getResourceAsStream" -> resourceOfClass(call);
            case CLASS_LOADER + ".getResourceAsStream",
                            CLASS_LOADER + ".getSystemResourceAsStream" ->
                    resourceOfLoader(call);
            case "java/util/ResourceBundle.getBundle" -> bundle(call);
            case CLASS + ".getDeclaredConstructor",
                            CLASS + ".getConstructor",
                            CLASS + ".getConstructors",
                            CLASS + ".getDeclaredConstructors",
                            CLASS + ".newInstance" ->
                    operand(call, Type.getArgumentTypes(call.desc).length)
                            .flatMap(ConstantSources::classLiteral)
                            .ifPresent(type -> context.declareClass(type.getClassName()));
            case "java/util/ServiceLoader.load", "java/util/ServiceLoader.loadInstalled" ->
                    services(call);
            case "java/lang/reflect/Proxy.newProxyInstance" -> proxy(call);
            default -> {}
        }
    }

    private void services(MethodInsnNode call) {
        if (!owner.name.equals(call.owner)) {
            operand(call, Type.getArgumentTypes(call.desc).length - 1)
                    .flatMap(ConstantSources::classLiteral)
                    .ifPresentOrElse(
                            type -> context.declareService(type.getClassName()),
                            context::declareAnyService);
        }
    }

    private ConstantSources sources() {
        if (sources == null) {
            sources = new ConstantSources(owner.name, method);
        }
        return sources;
    }

    private Optional<AbstractInsnNode> operand(MethodInsnNode call, int depth) {
        return sources().operand(call, depth);
    }

    private void forName(MethodInsnNode call) {
        int above = Type.getArgumentTypes(call.desc).length - 1;
        if (!call.desc.startsWith("(Ljava/lang/String;")) {
            return;
        }
        operand(call, above)
                .flatMap(ConstantSources::stringLiteral)
                .ifPresentOrElse(context::declareClass, () -> computed(call));
    }

    /** Its exception says what to declare; the class itself calls the other one. */
    private void computed(MethodInsnNode call) {
        if (!owner.name.equals(CLASS)) {
            call.name = "forComputedName";
        }
    }

    private void bundle(MethodInsnNode call) {
        operand(call, Type.getArgumentTypes(call.desc).length - 1)
                .flatMap(ConstantSources::stringLiteral)
                .ifPresent(name -> context.declareResource(name.replace('.', '/') + ".properties"));
    }

    private void proxy(MethodInsnNode call) {
        operand(call, 1)
                .flatMap(array -> MemberLookups.classes(method, sources(), array))
                .ifPresent(
                        types ->
                                context.declareProxy(
                                        types.stream().map(Type::getInternalName).toList()));
    }

    private void resourceOfClass(MethodInsnNode call) {
        Optional<String> name = operand(call, 0).flatMap(ConstantSources::stringLiteral);
        String home =
                operand(call, 1)
                        .flatMap(ConstantSources::classLiteral)
                        .map(Type::getInternalName)
                        .orElse(owner.name);
        name.ifPresent(text -> context.declareResource(absolute(home, text)));
    }

    private static String absolute(String home, String name) {
        return name.startsWith("/")
                ? name.substring(1)
                : home.substring(0, home.lastIndexOf('/') + 1) + name;
    }

    /** The loader is null in an enclave, so the call must not need it. */
    private void resourceOfLoader(MethodInsnNode call) {
        operand(call, 0)
                .flatMap(ConstantSources::stringLiteral)
                .ifPresent(context::declareResource);
        boolean isStatic = call.getOpcode() == Opcodes.INVOKESTATIC;
        call.setOpcode(Opcodes.INVOKESTATIC);
        call.owner = "dev/cloister/vm/Resources";
        call.name = isStatic ? "named" : "ofLoader";
        call.desc =
                isStatic
                        ? STREAM_BY_NAME
                        : "(Ljava/lang/ClassLoader;" + STREAM_BY_NAME.substring(1);
        call.itf = false;
    }
}
