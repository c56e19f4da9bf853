package dev.cloister.aot.world;

import dev.cloister.aot.nulls.NullSite;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * A reachable method. Its bytecode is ready to translate: substitutions are applied, every {@code
 * invokedynamic} and {@code ldc} of a dynamic constant is desugared, {@code jsr/ret} are inlined,
 * code that constant folding proved dead is removed.
 */
public interface WorldMethod {
    WorldClass owner();

    String name();

    String descriptor();

    /** JVMS access flags. */
    int access();

    /** The body; {@code instructions.size() == 0} for abstract and native methods. */
    MethodNode node();

    /**
     * What NullPointerExceptions of the body's instructions say, as the bytecode was before
     * anything of it was rewritten.
     */
    default Map<AbstractInsnNode, NullSite> nullSites() {
        return Map.of();
    }

    boolean isStatic();

    boolean isNative();

    boolean isAbstract();

    boolean isSynchronized();

    /**
     * For native methods: the C function it is bound to (natives.def or a generated bridge), and
     * whether it may throw.
     */
    Optional<NativeBinding> nativeBinding();

    /**
     * For entry points and upcalls: the C name under which it must be callable from hand-written or
     * generated C.
     */
    Optional<String> exportedName();

    record NativeBinding(String cFunction, boolean mayThrow) {}
}
