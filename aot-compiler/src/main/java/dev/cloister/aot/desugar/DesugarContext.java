package dev.cloister.aot.desugar;

import java.util.Optional;
import org.objectweb.asm.tree.ClassNode;

/** What a desugarer needs of its surroundings while it rewrites one method. */
public interface DesugarContext {
    /** Adds a class that desugared code names. */
    void define(ClassNode synthetic);

    /** The class file of another class. */
    Optional<ClassNode> classFile(String internalName);

    /** Something that has no counterpart in an enclave. {@code line} 0: unknown. */
    void refuse(int line, String problem, String remedy);
}
