package dev.cloister.aot.world;

import java.util.List;
import java.util.Optional;

/**
 * One class, interface, array class or primitive type of the closed world. Identity is by
 * reference: a world holds one object per class.
 */
public interface WorldClass {
    /**
     * Internal name: {@code java/lang/String}, {@code [I}, {@code [Ljava/lang/String;}, {@code
     * int}.
     */
    String name();

    /** Binary name as {@link Class#getName()} prints it. */
    default String binaryName() {
        return name().replace('/', '.');
    }

    /**
     * Empty for {@code java.lang.Object} and primitives; {@code Object} for interfaces and arrays.
     */
    Optional<WorldClass> superclass();

    /**
     * Direct superinterfaces in declaration order ({@code Cloneable}, {@code Serializable} for
     * arrays when in the world).
     */
    List<WorldClass> interfaces();

    /**
     * JVMS access flags of the class (as {@code Class.getModifiers} reports them: from InnerClasses
     * when nested).
     */
    int accessFlags();

    boolean isInterface();

    boolean isArray();

    boolean isPrimitive();

    /** Array component; empty for other classes. */
    Optional<WorldClass> component();

    /** True when some reachable code can create an instance of exactly this class. */
    boolean isInstantiated();

    /**
     * Instance fields declared here in layout order (all of them, so that layout is stable), and
     * the reachable statics.
     */
    List<WorldField> fields();

    /** Reachable methods declared here, sorted by name then descriptor; never {@code <clinit>}. */
    List<WorldMethod> methods();

    /** {@code <clinit>} when the class has one that is reachable and does something. */
    Optional<WorldMethod> initializer();

    /**
     * True when an active use of this class must run an initialiser: its own, or that of a
     * superclass (JVMS 5.5).
     */
    boolean needsInitialization();

    /**
     * True for interfaces that declare a method which is neither abstract nor static: only those
     * are initialised with a class that implements them (JVMS 5.5).
     */
    boolean declaresDefaultMethods();

    /**
     * True for classes that desugaring made: their frames are left out of stack traces, as HotSpot
     * leaves out lambda classes.
     */
    boolean isHidden();

    /** SourceFile attribute. */
    Optional<String> sourceFile();

    /**
     * Class id: preorder of the class tree, see native/include/cloister/runtime.h. Assigned once,
     * when the world is complete.
     */
    int id();

    /**
     * Last id of the subclass tree for ordinary classes; {@link #id()} for interfaces, arrays and
     * primitives. Object covers arrays.
     */
    int lastId();

    /** Reflexive JLS subtyping. */
    boolean isSubclassOf(WorldClass other);
}
