package dev.cloister.aot.world;

import dev.cloister.aot.world.Substitutions.Substitution;
import java.util.Optional;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;

/**
 * Finds a class by name: our own run-time classes, then the library JDK's with substitutions laid
 * over them, then the application's, which (as on HotSpot) cannot replace a class of the JDK.
 */
final class ClassFiles {
    private final ClassPath application;
    private final LibraryJdk jdk;
    private final Substitutions substitutions;

    ClassFiles(ClassPath application, LibraryJdk jdk, Substitutions substitutions) {
        this.application = application;
        this.jdk = jdk;
        this.substitutions = substitutions;
    }

    Optional<LoadedClass> load(String internalName) {
        Optional<Substitution> substitution = substitutions.of(internalName);
        if (substitution.isPresent()) {
            Optional<ClassNode> original =
                    jdk.read(internalName)
                            .or(() -> application.read(internalName))
                            .map(ClassFiles::parse);
            return Optional.of(substitution.get().apply(original));
        }
        if (OwnClasses.isOwn(internalName)) {
            return OwnClasses.read(internalName)
                    .map(ClassFiles::parse)
                    .map(node -> LoadedClass.of(substitutions.rename(node), Origin.RUNTIME));
        }
        return read(jdk.read(internalName), Origin.JDK)
                .or(() -> read(application.read(internalName), Origin.APPLICATION))
                .or(() -> shared(internalName));
    }

    private static Optional<LoadedClass> shared(String internalName) {
        return OwnClasses.isShared(internalName)
                ? read(OwnClasses.read(internalName), Origin.RUNTIME)
                : Optional.empty();
    }

    private static Optional<LoadedClass> read(Optional<byte[]> bytes, Origin origin) {
        return bytes.map(ClassFiles::parse).map(node -> LoadedClass.of(node, origin));
    }

    static ClassNode parse(byte[] bytes) {
        ClassNode node = new ClassNode();
        new ClassReader(bytes).accept(node, ClassReader.SKIP_FRAMES);
        return node;
    }
}
