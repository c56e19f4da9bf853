package dev.cloister.codegen.model;

import dev.cloister.EnclaveObject;
import dev.cloister.MaxSize;
import dev.cloister.Switchless;
import dev.cloister.codegen.model.ClassFacts.ComponentFacts;
import dev.cloister.codegen.model.ClassFacts.MethodFacts;
import dev.cloister.codegen.model.ClassFacts.ParameterFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.TypeReference;
import org.objectweb.asm.signature.SignatureReader;
import org.objectweb.asm.signature.SignatureVisitor;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InnerClassNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeAnnotationNode;

/**
 * Reads a class file into {@link ClassFacts}; judges nothing. The only user of ASM in this module.
 */
final class TrustedClassReader {
    private static final String OUR_ANNOTATIONS = "Ldev/cloister/";

    /** Of {@code @EnclaveObject}; class files leave defaults out. */
    private static final int DEFAULT_OBJECT_LIMIT = 1024;

    private TrustedClassReader() {}

    static ClassFacts read(byte[] classFile) {
        ClassNode node = new ClassNode();
        new ClassReader(classFile).accept(node, ClassReader.SKIP_FRAMES);
        List<MethodFacts> methods = node.methods.stream().map(TrustedClassReader::method).toList();
        return new ClassFacts(
                new JavaName(node.name, sourceName(node)),
                access(node),
                typeParameters(node.signature),
                Optional.ofNullable(node.superName),
                List.copyOf(node.interfaces),
                node.sourceFile == null ? sourceFileOf(node.name) : node.sourceFile,
                methods.stream()
                        .mapToInt(MethodFacts::line)
                        .filter(line -> line > 0)
                        .min()
                        .orElse(0),
                annotationNames(node.visibleAnnotations, node.invisibleAnnotations),
                objectLimit(node.visibleAnnotations, node.invisibleAnnotations),
                methods,
                components(node),
                enumConstants(node),
                node.permittedSubclasses == null
                        ? List.of()
                        : List.copyOf(node.permittedSubclasses));
    }

    private static List<String> typeParameters(String signature) {
        List<String> names = new ArrayList<>();
        if (signature != null) {
            new SignatureReader(signature)
                    .accept(
                            new SignatureVisitor(Opcodes.ASM9) {
                                @Override
                                public void visitFormalTypeParameter(String name) {
                                    names.add(name);
                                }
                            });
        }
        return List.copyOf(names);
    }

    /** Nested classes keep their real access and their dots in the InnerClasses attribute only. */
    private static int access(ClassNode node) {
        for (InnerClassNode inner : node.innerClasses) {
            if (inner.name.equals(node.name)) {
                return inner.access;
            }
        }
        return node.access;
    }

    private static String sourceName(ClassNode node) {
        String name = node.name;
        StringBuilder tail = new StringBuilder();
        for (boolean nested = true; nested; ) {
            nested = false;
            for (InnerClassNode inner : node.innerClasses) {
                if (inner.name.equals(name) && inner.outerName != null) {
                    tail.insert(0, "." + inner.innerName);
                    name = inner.outerName;
                    nested = true;
                    break;
                }
            }
        }
        return name.replace('/', '.') + tail;
    }

    private static String sourceFileOf(String internalName) {
        String simple = internalName.substring(internalName.lastIndexOf('/') + 1);
        int nested = simple.indexOf('$', 1);
        return (nested < 0 ? simple : simple.substring(0, nested)) + ".java";
    }

    private static MethodFacts method(MethodNode node) {
        return new MethodFacts(
                node.name,
                node.desc,
                node.signature == null ? node.desc : node.signature,
                node.access,
                List.copyOf(node.exceptions),
                parameters(node),
                limit(node.visibleAnnotations, node.invisibleAnnotations),
                limits(
                        node.visibleTypeAnnotations,
                        node.invisibleTypeAnnotations,
                        new TypeReference(TypeReference.METHOD_RETURN << 24)),
                annotationNames(node.visibleAnnotations, node.invisibleAnnotations)
                        .contains(Switchless.class.getName()),
                firstLine(node));
    }

    private static List<ParameterFacts> parameters(MethodNode node) {
        int count = Type.getArgumentTypes(node.desc).length;
        List<ParameterFacts> parameters = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            // Synthetic parameters (of nested enum and inner class constructors) make the attribute
            // longer than the source.
            boolean named = node.parameters != null && node.parameters.size() == count;
            String name = named ? node.parameters.get(i).name : null;
            Map<String, Optional<SizeLimit>> annotations = new TreeMap<>();
            collect(annotations, parameterAnnotations(node.visibleParameterAnnotations, i));
            collect(annotations, parameterAnnotations(node.invisibleParameterAnnotations, i));
            Map<String, SizeLimit> limits =
                    limits(
                            node.visibleTypeAnnotations,
                            node.invisibleTypeAnnotations,
                            TypeReference.newFormalParameterReference(i));
            parameters.add(new ParameterFacts(Optional.ofNullable(name), annotations, limits));
        }
        return parameters;
    }

    private static List<AnnotationNode> parameterAnnotations(
            List<AnnotationNode>[] all, int index) {
        return all == null || index >= all.length ? null : all[index];
    }

    private static void collect(
            Map<String, Optional<SizeLimit>> into, List<AnnotationNode> annotations) {
        if (annotations == null) {
            return;
        }
        for (AnnotationNode annotation : annotations) {
            if (annotation.desc.startsWith(OUR_ANNOTATIONS)) {
                into.put(binaryName(annotation), limit(List.of(annotation), null));
            }
        }
    }

    private static int firstLine(MethodNode node) {
        for (AbstractInsnNode instruction : node.instructions) {
            if (instruction instanceof LineNumberNode) {
                return ((LineNumberNode) instruction).line;
            }
        }
        return 0;
    }

    private static List<ComponentFacts> components(ClassNode node) {
        if (node.recordComponents == null) {
            return List.of();
        }
        return node.recordComponents.stream()
                .map(
                        c ->
                                new ComponentFacts(
                                        c.name,
                                        c.signature == null ? c.descriptor : c.signature,
                                        limit(c.visibleAnnotations, c.invisibleAnnotations),
                                        limits(
                                                c.visibleTypeAnnotations,
                                                c.invisibleTypeAnnotations,
                                                new TypeReference(TypeReference.FIELD << 24))))
                .toList();
    }

    private static List<String> enumConstants(ClassNode node) {
        return node.fields.stream()
                .filter(field -> (field.access & Opcodes.ACC_ENUM) != 0)
                .map(field -> field.name)
                .toList();
    }

    private static Set<String> annotationNames(
            List<AnnotationNode> visible, List<AnnotationNode> invisible) {
        Set<String> names = new TreeSet<>();
        for (List<AnnotationNode> annotations : lists(visible, invisible)) {
            annotations.forEach(annotation -> names.add(binaryName(annotation)));
        }
        return names;
    }

    private static int objectLimit(List<AnnotationNode> visible, List<AnnotationNode> invisible) {
        return lists(visible, invisible).stream()
                .flatMap(List::stream)
                .filter(found -> binaryName(found).equals(EnclaveObject.class.getName()))
                .mapToInt(found -> value(found, "limit", DEFAULT_OBJECT_LIMIT))
                .findFirst()
                .orElse(DEFAULT_OBJECT_LIMIT);
    }

    private static Optional<SizeLimit> limit(
            List<AnnotationNode> visible, List<AnnotationNode> invisible) {
        for (List<AnnotationNode> annotations : lists(visible, invisible)) {
            for (AnnotationNode annotation : annotations) {
                if (binaryName(annotation).equals(MaxSize.class.getName())) {
                    return Optional.of(
                            new SizeLimit(
                                    value(annotation, "value", SizeLimit.DEFAULT.length()),
                                    value(annotation, "bytes", SizeLimit.DEFAULT.bytes())));
                }
            }
        }
        return Optional.empty();
    }

    /** Limits inside a type, by type path: what {@code @MaxSize} means on type arguments. */
    private static Map<String, SizeLimit> limits(
            List<TypeAnnotationNode> visible,
            List<TypeAnnotationNode> invisible,
            TypeReference place) {
        Map<String, SizeLimit> limits = new TreeMap<>();
        for (List<TypeAnnotationNode> annotations : lists(visible, invisible)) {
            for (TypeAnnotationNode annotation : annotations) {
                if (annotation.typeRef == place.getValue() && annotation.typePath != null) {
                    limit(List.of(annotation), null)
                            .ifPresent(found -> limits.put(annotation.typePath.toString(), found));
                }
            }
        }
        return limits;
    }

    private static <T> List<List<T>> lists(List<T> visible, List<T> invisible) {
        return List.of(
                visible == null ? List.of() : visible, invisible == null ? List.of() : invisible);
    }

    private static int value(AnnotationNode annotation, String name, int otherwise) {
        List<Object> pairs = annotation.values == null ? List.of() : annotation.values;
        for (int i = 0; i < pairs.size(); i += 2) {
            if (pairs.get(i).equals(name)) {
                return (Integer) pairs.get(i + 1);
            }
        }
        return otherwise;
    }

    private static String binaryName(AnnotationNode annotation) {
        return Type.getType(annotation.desc).getClassName();
    }
}
