package dev.cloister.aot.desugar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** Desugars whole class files and loads them on HotSpot: every member public, as access is moot. */
final class DesugaredClasses extends ClassLoader implements DesugarContext {
    private final Map<String, ClassNode> nodes = new TreeMap<>();
    private final Map<String, ClassNode> synthetic = new TreeMap<>();
    private final List<String> refusals = new ArrayList<>();
    private final ClassLoader plain;

    DesugaredClasses(Map<String, byte[]> classes) {
        super(DesugaredClasses.class.getClassLoader());
        plain = new PlainClasses(classes);
        classes.forEach(
                (name, bytes) -> {
                    ClassNode node = new ClassNode();
                    new ClassReader(bytes).accept(node, ClassReader.SKIP_FRAMES);
                    nodes.put(name, node);
                });
        Desugarer desugarer = new Desugarer(this);
        for (ClassNode node : nodes.values()) {
            for (MethodNode method : List.copyOf(node.methods)) {
                desugarer.desugar(node, method);
            }
        }
        nodes.putAll(synthetic);
    }

    /** The same classes as javac made them. */
    ClassLoader plain() {
        return plain;
    }

    List<String> refusals() {
        return refusals;
    }

    List<String> syntheticNames() {
        return List.copyOf(synthetic.keySet());
    }

    long dynamicCallCount() {
        long count = 0;
        for (ClassNode node : nodes.values()) {
            for (MethodNode method : node.methods) {
                for (AbstractInsnNode instruction : method.instructions) {
                    count += instruction instanceof InvokeDynamicInsnNode ? 1 : 0;
                }
            }
        }
        return count;
    }

    @Override
    public void define(ClassNode node) {
        synthetic.put(node.name, node);
    }

    @Override
    public Optional<ClassNode> classFile(String internalName) {
        return Optional.ofNullable(nodes.get(internalName));
    }

    @Override
    public void refuse(int line, String problem, String remedy) {
        refusals.add(line + ": " + problem + "; " + remedy);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        ClassNode node = nodes.get(name.replace('.', '/'));
        if (node == null) {
            throw new ClassNotFoundException(name);
        }
        byte[] bytes = write(node);
        return defineClass(name, bytes, 0, bytes.length);
    }

    private byte[] write(ClassNode node) {
        ClassWriter writer =
                new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
                    @Override
                    protected ClassLoader getClassLoader() {
                        return plain;
                    }
                };
        int visibility = Opcodes.ACC_PRIVATE | Opcodes.ACC_PROTECTED;
        node.access = (node.access & ~visibility) | Opcodes.ACC_PUBLIC;
        node.fields.forEach(f -> f.access = (f.access & ~visibility) | Opcodes.ACC_PUBLIC);
        node.methods.forEach(
                method -> {
                    if (!method.name.equals("<clinit>")) {
                        method.access = (method.access & ~visibility) | Opcodes.ACC_PUBLIC;
                    }
                });
        String layout = TestLayout.class.getName().replace('.', '/');
        Remapper toTestLayout =
                new Remapper() {
                    @Override
                    public String map(String name) {
                        return name.equals(FieldOffsets.LAYOUT) ? layout : name;
                    }
                };
        node.accept(new ClassRemapper(new OpenedLibraryCalls(writer), toTestLayout));
        return writer.toByteArray();
    }

    private static final class PlainClasses extends ClassLoader {
        private final Map<String, byte[]> classes = new HashMap<>();

        PlainClasses(Map<String, byte[]> classes) {
            super(DesugaredClasses.class.getClassLoader());
            this.classes.putAll(classes);
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = classes.get(name.replace('.', '/'));
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
