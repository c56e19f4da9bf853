package dev.cloister.aot.world;

import dev.cloister.aot.nulls.NullSite;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** A declared method, reachable or not yet. */
final class LinkedMethod implements WorldMethod {
    private final LinkedClass owner;
    private final MethodNode node;
    private final String key;
    private boolean reached;
    private String exportedName;
    private NativeBinding nativeBinding;
    private Map<AbstractInsnNode, NullSite> nullSites = Map.of();

    LinkedMethod(LinkedClass owner, MethodNode node) {
        this.owner = owner;
        this.node = node;
        this.key = node.name + node.desc;
    }

    @Override
    public LinkedClass owner() {
        return owner;
    }

    @Override
    public String name() {
        return node.name;
    }

    @Override
    public String descriptor() {
        return node.desc;
    }

    /** Name and descriptor. */
    String key() {
        return key;
    }

    @Override
    public int access() {
        return node.access;
    }

    boolean has(int flags) {
        return (node.access & flags) != 0;
    }

    @Override
    public MethodNode node() {
        return node;
    }

    @Override
    public Map<AbstractInsnNode, NullSite> nullSites() {
        return nullSites;
    }

    void setNullSites(Map<AbstractInsnNode, NullSite> sites) {
        nullSites = sites;
    }

    @Override
    public boolean isStatic() {
        return has(Opcodes.ACC_STATIC);
    }

    @Override
    public boolean isNative() {
        return has(Opcodes.ACC_NATIVE);
    }

    @Override
    public boolean isAbstract() {
        return has(Opcodes.ACC_ABSTRACT);
    }

    @Override
    public boolean isSynchronized() {
        return has(Opcodes.ACC_SYNCHRONIZED);
    }

    boolean isPrivate() {
        return has(Opcodes.ACC_PRIVATE);
    }

    boolean isConstructor() {
        return node.name.equals("<init>");
    }

    boolean isReached() {
        return reached;
    }

    void markReached() {
        reached = true;
    }

    void export(String cName) {
        exportedName = cName;
    }

    void bind(NativeBinding binding) {
        nativeBinding = binding;
    }

    @Override
    public Optional<NativeBinding> nativeBinding() {
        return Optional.ofNullable(nativeBinding);
    }

    @Override
    public Optional<String> exportedName() {
        return Optional.ofNullable(exportedName);
    }

    /** As call paths show it: {@code java.util.HashMap.put}. */
    String display() {
        return owner.binaryName() + "." + node.name;
    }

    @Override
    public String toString() {
        return owner.name() + "." + key;
    }
}
