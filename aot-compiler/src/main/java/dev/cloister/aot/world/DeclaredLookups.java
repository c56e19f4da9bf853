package dev.cloister.aot.world;

import static org.objectweb.asm.Opcodes.*;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Writes the bodies of {@code dev.cloister.vm.Declarations}: what may be looked up by name. A body
 * reaches code in which more is declared, so they are written again until nothing is added.
 */
final class DeclaredLookups {
    static final String OWNER = "dev/cloister/vm/Declarations";

    /** What {@code Class.forName} takes: a binary name, or that of an array class. */
    private static final Pattern CLASS_NAME =
            Pattern.compile("[^\\[/;]+|\\[+([ZBCSIJFD]|L[^\\[/;]+;)");

    private final ClassTable table;
    private final ClassPath classPath;
    private final LibraryJdk jdk;
    private final TreeSet<String> classes = new TreeSet<>();
    private final TreeMap<String, byte[]> resources = new TreeMap<>();
    private final TreeMap<String, List<String>> services = new TreeMap<>();
    private boolean annotationsRead;
    private String written = "";

    DeclaredLookups(ClassTable table, ClassPath classPath, LibraryJdk jdk) {
        this.table = table;
        this.classPath = classPath;
        this.jdk = jdk;
    }

    /** By binary name; of a class that does not exist the look-up fails at run time. */
    void declareClass(String binaryName) {
        classes.add(binaryName);
    }

    void declareResource(String name) {
        classPath.resources(name).stream()
                .findFirst()
                .or(() -> jdk.resource(name))
                .ifPresent(bytes -> resources.put(name, bytes));
    }

    void declareService(String binaryName) {
        List<String> providers = new ArrayList<>();
        for (byte[] file : classPath.resources("META-INF/services/" + binaryName)) {
            for (String line : new String(file, StandardCharsets.UTF_8).split("\\R")) {
                String name = line.replaceFirst("#.*", "").strip();
                if (!name.isEmpty() && !providers.contains(name)) {
                    providers.add(name);
                    classes.add(name);
                }
            }
        }
        services.put(binaryName, providers);
    }

    /** Writes the bodies that are reached; false when nothing has changed since the last time. */
    boolean write(Reachability reachability) {
        Optional<LinkedClass> owner = table.find(OWNER);
        if (owner.isEmpty()) {
            return false;
        }
        List<LinkedMethod> reached = new ArrayList<>();
        owner.get().declaredMethods().forEach(method -> reached.add(method));
        reached.removeIf(method -> !method.isReached() || method.isConstructor());
        if (!reached.isEmpty() && !annotationsRead) {
            annotationsRead = true;
            ReflectiveAnnotations annotations = new ReflectiveAnnotations(classPath);
            classes.addAll(annotations.classes());
            annotations.resources().forEach(this::declareResource);
        }
        String content = reached + " " + classes + resources.keySet() + services;
        if (reached.isEmpty() || content.equals(written)) {
            return false;
        }
        written = content;
        for (LinkedMethod method : reached) {
            method.node().instructions = body(method, reachability);
            method.node().tryCatchBlocks.clear();
            method.node().localVariables = null;
            reachability.scanWritten(method);
        }
        return true;
    }

    private InsnList body(LinkedMethod method, Reachability reachability) {
        InsnList code = new InsnList();
        switch (method.name()) {
            case "classNamed" ->
                    declared()
                            .forEach(
                                    (name, type) -> {
                                        reachability.initialize(type, method);
                                        whenText(
                                                code,
                                                0,
                                                name,
                                                value(Type.getObjectType(type.name())));
                                    });
            case "constructors" ->
                    declared()
                            .values()
                            .forEach(
                                    type ->
                                            whenClass(
                                                    code,
                                                    type,
                                                    descriptors(type, reachability, method)));
            case "construct" -> declared().values().forEach(type -> construct(code, type));
            case "resource" ->
                    resources.forEach(
                            (name, bytes) ->
                                    whenText(
                                            code,
                                            0,
                                            name,
                                            value(new String(bytes, StandardCharsets.ISO_8859_1))));
            default ->
                    services.forEach(
                            (name, providers) -> whenText(code, 0, name, strings(providers)));
        }
        code.add(new InsnNode(ACONST_NULL));
        code.add(new InsnNode(ARETURN));
        return code;
    }

    private Map<String, LinkedClass> declared() {
        Map<String, LinkedClass> found = new TreeMap<>();
        for (String name : classes) {
            if (CLASS_NAME.matcher(name).matches() && !ClassTable.PRIMITIVES.contains(name)) {
                table.find(name.replace('.', '/')).ifPresent(type -> found.put(name, type));
            }
        }
        return found;
    }

    private static InsnList value(Object constant) {
        InsnList code = new InsnList();
        code.add(new LdcInsnNode(constant));
        return code;
    }

    private static InsnList strings(List<String> texts) {
        InsnList code = value(texts.size());
        code.add(new TypeInsnNode(ANEWARRAY, "java/lang/String"));
        for (int i = 0; i < texts.size(); i++) {
            code.add(new InsnNode(DUP));
            code.add(new LdcInsnNode(i));
            code.add(new LdcInsnNode(texts.get(i)));
            code.add(new InsnNode(AASTORE));
        }
        return code;
    }

    private static InsnList descriptors(
            LinkedClass type, Reachability reachability, LinkedMethod method) {
        reachability.mention(type, method);
        return strings(constructors(type).stream().map(LinkedMethod::descriptor).toList());
    }

    private static List<LinkedMethod> constructors(LinkedClass type) {
        List<LinkedMethod> constructors = new ArrayList<>();
        for (LinkedMethod method : type.declaredMethods()) {
            if (method.isConstructor() && !method.has(ACC_SYNTHETIC)) {
                constructors.add(method);
            }
        }
        return constructors;
    }

    /** {@code if (argument.equals(text)) return value;}. */
    private static void whenText(InsnList code, int argument, String text, InsnList value) {
        LabelNode next = new LabelNode();
        isText(code, argument, text, next);
        code.add(value);
        code.add(new InsnNode(ARETURN));
        code.add(next);
    }

    private static void isText(InsnList code, int argument, String text, LabelNode otherwise) {
        code.add(new VarInsnNode(ALOAD, argument));
        code.add(new LdcInsnNode(text));
        code.add(
                new MethodInsnNode(
                        INVOKEVIRTUAL, "java/lang/String", "equals", "(Ljava/lang/Object;)Z"));
        code.add(new JumpInsnNode(IFEQ, otherwise));
    }

    private static void whenClass(InsnList code, LinkedClass type, InsnList value) {
        LabelNode next = new LabelNode();
        isClass(code, type, next);
        code.add(value);
        code.add(new InsnNode(ARETURN));
        code.add(next);
    }

    private static void isClass(InsnList code, LinkedClass type, LabelNode otherwise) {
        code.add(new VarInsnNode(ALOAD, 0));
        code.add(new LdcInsnNode(Type.getObjectType(type.name())));
        code.add(new JumpInsnNode(IF_ACMPNE, otherwise));
    }

    private static void construct(InsnList code, LinkedClass type) {
        if (type.isArray() || type.isInterface() || type.isAbstract() || type.isEnum()) {
            return;
        }
        LabelNode otherClass = new LabelNode();
        isClass(code, type, otherClass);
        for (LinkedMethod constructor : constructors(type)) {
            LabelNode other = new LabelNode();
            isText(code, 1, constructor.descriptor(), other);
            code.add(new TypeInsnNode(NEW, type.name()));
            code.add(new InsnNode(DUP));
            Type[] parameters = Type.getArgumentTypes(constructor.descriptor());
            for (int i = 0; i < parameters.length; i++) {
                code.add(new VarInsnNode(ALOAD, 2));
                code.add(new LdcInsnNode(i));
                code.add(new InsnNode(AALOAD));
                Unboxing.append(code, parameters[i]);
            }
            code.add(
                    new MethodInsnNode(
                            INVOKESPECIAL, type.name(), "<init>", constructor.descriptor()));
            code.add(new InsnNode(ARETURN));
            code.add(other);
        }
        code.add(otherClass);
    }

    /** From Object to what a parameter takes. */
    private static final class Unboxing {
        private static final List<String> NUMBERS =
                Arrays.asList("byte", "short", "int", "long", "float", "double");

        static void append(InsnList code, Type parameter) {
            String name = parameter.getClassName();
            if (parameter.getSort() >= Type.ARRAY) {
                code.add(new TypeInsnNode(CHECKCAST, parameter.getInternalName()));
                return;
            }
            String box =
                    NUMBERS.contains(name)
                            ? "java/lang/Number"
                            : name.equals("char") ? "java/lang/Character" : "java/lang/Boolean";
            code.add(new TypeInsnNode(CHECKCAST, box));
            code.add(
                    new MethodInsnNode(
                            INVOKEVIRTUAL, box, name + "Value", "()" + parameter.getDescriptor()));
        }
    }
}
