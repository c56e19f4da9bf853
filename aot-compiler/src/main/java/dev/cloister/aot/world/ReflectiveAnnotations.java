package dev.cloister.aot.world;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;

/** Everything that the class path declares with {@code @Reflective}. */
final class ReflectiveAnnotations {
    private static final String REFLECTIVE = "Ldev/cloister/Reflective;";

    private final List<String> classes = new ArrayList<>();
    private final List<String> resources = new ArrayList<>();
    private final List<String> algorithms = new ArrayList<>();

    ReflectiveAnnotations(ClassPath classPath) {
        byte[] mark = REFLECTIVE.getBytes(StandardCharsets.UTF_8);
        classPath.forEachClass(
                bytes -> {
                    if (contains(bytes, mark)) {
                        read(bytes);
                    }
                });
    }

    /** Binary names. */
    List<String> classes() {
        return classes;
    }

    List<String> resources() {
        return resources;
    }

    /** Such as {@code MessageDigest.SHA-256}. */
    List<String> algorithms() {
        return algorithms;
    }

    private static boolean contains(byte[] bytes, byte[] mark) {
        for (int at = 0; at + mark.length <= bytes.length; at++) {
            if (bytes[at] == mark[0]
                    && Arrays.equals(bytes, at, at + mark.length, mark, 0, mark.length)) {
                return true;
            }
        }
        return false;
    }

    private void read(byte[] bytes) {
        ClassNode node = new ClassNode();
        new ClassReader(bytes).accept(node, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG);
        Optional<AnnotationNode> found = Annotations.find(node.invisibleAnnotations, REFLECTIVE);
        found.ifPresent(
                annotation -> {
                    classes.add(node.name.replace('/', '.'));
                    if (Annotations.value(annotation, "value") instanceof List<?> more) {
                        more.forEach(type -> classes.add(((Type) type).getClassName()));
                    }
                    if (Annotations.value(annotation, "resources") instanceof List<?> names) {
                        names.forEach(name -> resources.add((String) name));
                    }
                    if (Annotations.value(annotation, "algorithms") instanceof List<?> names) {
                        names.forEach(name -> algorithms.add((String) name));
                    }
                });
    }
}
