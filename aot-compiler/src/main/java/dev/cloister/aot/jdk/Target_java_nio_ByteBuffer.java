package dev.cloister.aot.jdk;

/** {@code java.nio.ByteBuffer}: all are on the heap. */
@Substitute("java/nio/ByteBuffer")
final class Target_java_nio_ByteBuffer {
    private Target_java_nio_ByteBuffer() {}

    @Fold
    public boolean isDirect() {
        return false;
    }
}
