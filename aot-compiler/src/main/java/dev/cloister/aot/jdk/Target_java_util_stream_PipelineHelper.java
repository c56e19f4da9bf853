package dev.cloister.aot.jdk;

/**
 * {@code java.util.stream.PipelineHelper}: streams of an enclave run in the calling thread,
 * whatever was asked for.
 */
@Substitute("java/util/stream/PipelineHelper")
abstract class Target_java_util_stream_PipelineHelper {
    private Target_java_util_stream_PipelineHelper() {}

    @Fold
    boolean isParallel() {
        return false;
    }
}
