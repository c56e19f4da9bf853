package dev.cloister.aot.desugar;

import java.util.List;
import java.util.Optional;
import org.objectweb.asm.tree.ClassNode;

/** What a desugarer needs of its surroundings while it rewrites one method. */
public interface DesugarContext {
    /** Adds a class that desugared code names. */
    void define(ClassNode synthetic);

    /** The class file of another class. */
    Optional<ClassNode> classFile(String internalName);

    /** A class is looked up by this constant binary name. */
    default void declareClass(String binaryName) {}

    /** Members of a known class are looked up. */
    default void declareMembers(MemberUse use) {}

    /** A proxy of these interfaces (internal names) is made. */
    default void declareProxy(List<String> interfaces) {}

    /** A resource is looked up by this constant name from the root of the class path. */
    default void declareResource(String name) {}

    /** Providers of the service of this binary name are looked up. */
    default void declareService(String binaryName) {}

    /** Providers of a service are looked up whose class is not known here. */
    default void declareAnyService() {}

    /** Something that has no counterpart in an enclave. {@code line} 0: unknown. */
    void refuse(int line, String problem, String remedy);
}
