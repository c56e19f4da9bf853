package dev.cloister.aot.world;

/**
 * A field of a class in the world. {@code constantValue} is the ConstantValue attribute of a static
 * field or null.
 */
public record WorldField(
        WorldClass owner, String name, String descriptor, int access, Object constantValue) {
    public boolean isStatic() {
        return (access & org.objectweb.asm.Opcodes.ACC_STATIC) != 0;
    }
}
