package dev.cloister.aot.world;

import dev.cloister.aot.fold.FoldedConstants;
import dev.cloister.aot.jdk.Substitute;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;

/** The substitutions there are, by target; and the renaming of their names to their targets'. */
final class Substitutions {
    private static final String SUBSTITUTE = Type.getDescriptor(Substitute.class);

    private final Map<String, Substitution> byTarget = new HashMap<>();
    private final Map<String, String> targets = new HashMap<>();
    private final Map<String, Object> foldedMethods = new HashMap<>();
    private final Map<String, Object> foldedFields = new HashMap<>();

    /** Those of this compiler. */
    static Substitutions own() {
        List<byte[]> classes = new ArrayList<>();
        for (String name : OwnClasses.substitutionNames()) {
            OwnClasses.read(name).ifPresent(classes::add);
        }
        return new Substitutions(classes);
    }

    Substitutions(List<byte[]> classes) {
        List<byte[]> substitutes = new ArrayList<>();
        for (byte[] bytes : classes) {
            ClassNode head = new ClassNode();
            ClassReader reader = new ClassReader(bytes);
            reader.accept(head, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG);
            annotation(head)
                    .ifPresent(
                            substitute -> {
                                substitutes.add(bytes);
                                targets.put(
                                        head.name, (String) Annotations.value(substitute, "value"));
                            });
        }
        for (byte[] bytes : substitutes) {
            ClassNode written = ClassFiles.parse(bytes);
            add(written.name, annotation(written).orElseThrow(), rename(written));
        }
    }

    private void add(String writtenName, AnnotationNode annotation, ClassNode renamed) {
        Substitution substitution = new Substitution(writtenName, annotation, renamed);
        Substitution other = byTarget.put(renamed.name, substitution);
        if (other != null) {
            throw new WorldException(
                    writtenName
                            + ": "
                            + renamed.name
                            + " is substituted twice (also by "
                            + other.writtenName()
                            + "); keep one");
        }
        foldedMethods.putAll(substitution.foldedMethods());
        foldedFields.putAll(substitution.foldedFields());
    }

    private static Optional<AnnotationNode> annotation(ClassNode node) {
        return Annotations.find(node.invisibleAnnotations, SUBSTITUTE);
    }

    Optional<Substitution> of(String internalName) {
        return Optional.ofNullable(byTarget.get(internalName));
    }

    /**
     * Constants of folded methods by owner, dot, name and descriptor; null is {@link
     * FoldedConstants.Null}.
     */
    Map<String, Object> foldedMethods() {
        return foldedMethods;
    }

    /** Constants of folded fields by owner, dot, name. */
    Map<String, Object> foldedFields() {
        return foldedFields;
    }

    /** Our class with every mention of a substitute turned into its target. */
    ClassNode rename(ClassNode written) {
        ClassNode renamed = new ClassNode();
        written.accept(new ClassRemapper(renamed, new TargetNames()));
        return renamed;
    }

    private final class TargetNames extends Remapper {
        @Override
        public String map(String internalName) {
            return targets.getOrDefault(internalName, internalName);
        }

        /** Our lambda bodies must not meet the original's of the same number. */
        @Override
        public String mapMethodName(String owner, String name, String descriptor) {
            boolean generated = name.startsWith("lambda$") || name.startsWith("access$");
            return generated && targets.containsKey(owner) ? "target$" + name : name;
        }
    }

    /** One substitute, already renamed. */
    record Substitution(String writtenName, AnnotationNode annotation, ClassNode node) {
        private boolean flag(String name) {
            return Boolean.TRUE.equals(Annotations.value(annotation, name));
        }

        LoadedClass apply(Optional<ClassNode> original) {
            return flag("whole")
                    ? SubstitutionMerge.whole(this, original)
                    : SubstitutionMerge.merge(
                            this,
                            original.orElseThrow(
                                    () ->
                                            new WorldException(
                                                    writtenName
                                                            + ": the library JDK has no class "
                                                            + node.name
                                                            + "; correct the name, or make it"
                                                            + " whole")),
                            flag("replaceInitializer"));
        }

        Map<String, Object> foldedMethods() {
            return SubstitutionMerge.foldedMethods(this);
        }

        Map<String, Object> foldedFields() {
            return SubstitutionMerge.foldedFields(this);
        }
    }
}
