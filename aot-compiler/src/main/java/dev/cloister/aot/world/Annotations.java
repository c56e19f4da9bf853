package dev.cloister.aot.world;

import java.util.List;
import java.util.Optional;
import org.objectweb.asm.tree.AnnotationNode;

/** Reading annotations of class files. */
final class Annotations {
    private Annotations() {}

    static Optional<AnnotationNode> find(List<AnnotationNode> annotations, String descriptor) {
        return annotations == null
                ? Optional.empty()
                : annotations.stream().filter(node -> node.desc.equals(descriptor)).findFirst();
    }

    /** An element's value, or null when it has its default. */
    static Object value(AnnotationNode annotation, String name) {
        if (annotation.values != null) {
            for (int i = 0; i < annotation.values.size(); i += 2) {
                if (annotation.values.get(i).equals(name)) {
                    return annotation.values.get(i + 1);
                }
            }
        }
        return null;
    }
}
