package dev.cloister.aot.world;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.InstructionAdapter;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * A class like those that {@code java.lang.reflect.Proxy} makes: each method asks the handler. Its
 * initialiser looks the methods up by constant names, which declares them.
 */
final class ProxyClass {
    private static final String PROXY = "java/lang/reflect/Proxy";
    private static final String HANDLER = "java/lang/reflect/InvocationHandler";
    private static final String METHOD = "Ljava/lang/reflect/Method;";
    private static final String UNDECLARED = "java/lang/reflect/UndeclaredThrowableException";
    private static final Type OBJECT = Type.getObjectType("java/lang/Object");
    private static final int STACK = 12;

    private final ClassTable table;
    private final List<LinkedClass> interfaces;
    private final ClassNode node = new ClassNode();

    private ProxyClass(ClassTable table, String name, List<LinkedClass> interfaces) {
        this.table = table;
        this.interfaces = interfaces;
        node.version = Opcodes.V17;
        node.access = Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL;
        node.name = name;
        node.superName = PROXY;
        interfaces.forEach(type -> node.interfaces.add(type.name()));
    }

    static ClassNode of(ClassTable table, String name, List<LinkedClass> interfaces) {
        ProxyClass proxy = new ProxyClass(table, name, interfaces);
        proxy.write();
        return proxy.node;
    }

    private void write() {
        constructor();
        List<LinkedMethod> methods = methods();
        MethodNode initializer = method(Opcodes.ACC_STATIC, "<clinit>", "()V");
        InstructionAdapter code = new InstructionAdapter(initializer);
        for (int i = 0; i < methods.size(); i++) {
            String field = "m" + i;
            int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_FINAL;
            node.fields.add(new FieldNode(access, field, METHOD, null, null));
            lookUp(methods.get(i), code);
            code.putstatic(node.name, field, METHOD);
            forward(methods.get(i), field);
        }
        code.areturn(Type.VOID_TYPE);
    }

    private MethodNode method(int access, String name, String descriptor) {
        MethodNode method = new MethodNode(access, name, descriptor, null, null);
        method.maxStack = STACK;
        method.maxLocals = Type.getArgumentsAndReturnSizes(descriptor) >> 2;
        node.methods.add(method);
        return method;
    }

    private void constructor() {
        String descriptor = "(L" + HANDLER + ";)V";
        InstructionAdapter code =
                new InstructionAdapter(method(Opcodes.ACC_PUBLIC, "<init>", descriptor));
        code.load(0, OBJECT);
        code.load(1, OBJECT);
        code.invokespecial(PROXY, "<init>", descriptor, false);
        code.areturn(Type.VOID_TYPE);
    }

    /** Those of Object first; of methods with one signature the first interface's. */
    private List<LinkedMethod> methods() {
        Map<String, LinkedMethod> found = new LinkedHashMap<>();
        LinkedClass object = table.require("java/lang/Object");
        for (String key : List.of("hashCode()I", "equals(Ljava/lang/Object;)Z")) {
            found.put(key, object.declared(key));
        }
        found.put("toString()Ljava/lang/String;", object.declared("toString()Ljava/lang/String;"));
        for (LinkedClass type : interfaces) {
            for (LinkedClass at : type.supertypes()) {
                for (LinkedMethod method : at.declaredMethods()) {
                    int skipped = Opcodes.ACC_STATIC | Opcodes.ACC_PRIVATE;
                    if (at.isInterface() && !method.has(skipped) && !isOverridden(method, type)) {
                        found.putIfAbsent(method.key(), method);
                    }
                }
            }
        }
        return new ArrayList<>(found.values());
    }

    private static boolean isOverridden(LinkedMethod method, LinkedClass type) {
        return type.supertypes().stream()
                .anyMatch(
                        other ->
                                other != method.owner()
                                        && other.supertypes().contains(method.owner())
                                        && other.declared(method.key()) != null);
    }

    private static void lookUp(LinkedMethod method, InstructionAdapter code) {
        Type[] parameters = Type.getArgumentTypes(method.descriptor());
        Type type = Type.getObjectType("java/lang/Class");
        code.aconst(Type.getObjectType(method.owner().name()));
        code.aconst(method.name());
        code.iconst(parameters.length);
        code.newarray(type);
        for (int i = 0; i < parameters.length; i++) {
            code.dup();
            code.iconst(i);
            Boxes.classLiteral(parameters[i], code);
            code.astore(type);
        }
        code.invokevirtual(
                "java/lang/Class",
                "getMethod",
                "(Ljava/lang/String;[Ljava/lang/Class;)" + METHOD,
                false);
    }

    private void forward(LinkedMethod target, String field) {
        MethodNode method =
                method(Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL, target.name(), target.descriptor());
        method.maxLocals++;
        InstructionAdapter code = new InstructionAdapter(method);
        Label start = new Label();
        Label end = new Label();
        code.mark(start);
        code.load(0, OBJECT);
        code.getfield(PROXY, "h", "L" + HANDLER + ";");
        code.load(0, OBJECT);
        code.getstatic(node.name, field, METHOD);
        arguments(Type.getArgumentTypes(target.descriptor()), code);
        code.invokeinterface(
                HANDLER,
                "invoke",
                "(Ljava/lang/Object;" + METHOD + "[Ljava/lang/Object;)Ljava/lang/Object;");
        Type result = Type.getReturnType(target.descriptor());
        if (result.getSort() == Type.VOID) {
            code.pop();
        } else {
            Boxes.unbox(result, code);
        }
        code.areturn(result);
        code.mark(end);
        handlers(method, target, code, start, end);
    }

    private static void arguments(Type[] parameters, InstructionAdapter code) {
        if (parameters.length == 0) {
            code.aconst(null);
            return;
        }
        code.iconst(parameters.length);
        code.newarray(OBJECT);
        int local = 1;
        for (int i = 0; i < parameters.length; i++) {
            code.dup();
            code.iconst(i);
            code.load(local, parameters[i]);
            Boxes.box(parameters[i], code);
            code.astore(OBJECT);
            local += parameters[i].getSize();
        }
    }

    /** What the method may not throw arrives inside an UndeclaredThrowableException. */
    private static void handlers(
            MethodNode method,
            LinkedMethod target,
            InstructionAdapter code,
            Label start,
            Label end) {
        List<String> passed = new ArrayList<>(target.node().exceptions);
        passed.add("java/lang/Error");
        passed.add("java/lang/RuntimeException");
        Label same = new Label();
        code.mark(same);
        code.athrow();
        passed.forEach(type -> method.visitTryCatchBlock(start, end, same, type));
        Label other = new Label();
        code.mark(other);
        int local = method.maxLocals - 1;
        code.store(local, OBJECT);
        code.anew(Type.getObjectType(UNDECLARED));
        code.dup();
        code.load(local, OBJECT);
        code.invokespecial(UNDECLARED, "<init>", "(Ljava/lang/Throwable;)V", false);
        code.athrow();
        method.visitTryCatchBlock(start, end, other, "java/lang/Throwable");
    }
}
