package dev.cloister.aot.jdk;

/**
 * {@code java.util.stream.BaseStream}: streams of an enclave run in the calling thread, whatever
 * was asked for.
 */
@Substitute("java/util/stream/BaseStream")
interface Target_java_util_stream_BaseStream {
    @Fold
    default boolean isParallel() {
        return false;
    }
}
