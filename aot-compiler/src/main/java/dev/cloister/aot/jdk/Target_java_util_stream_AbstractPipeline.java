package dev.cloister.aot.jdk;

/**
 * {@code java.util.stream.AbstractPipeline}: streams of an enclave run in the calling thread,
 * whatever was asked for.
 */
@Substitute("java/util/stream/AbstractPipeline")
abstract class Target_java_util_stream_AbstractPipeline {
    private Target_java_util_stream_AbstractPipeline() {}

    @Fold
    public final boolean isParallel() {
        return false;
    }
}
