package dev.cloister.aot.jdk;

import java.util.function.IntFunction;

/**
 * {@code java.util.stream.Nodes}: nodes have children only when streams run in parallel, so they
 * are always flat.
 */
@Substitute("java/util/stream/Nodes")
final class Target_java_util_stream_Nodes {
    private Target_java_util_stream_Nodes() {}

    static Node flatten(Node node, IntFunction<?> generator) {
        return node;
    }

    static NodeOfInt flattenInt(NodeOfInt node) {
        return node;
    }

    static NodeOfLong flattenLong(NodeOfLong node) {
        return node;
    }

    static NodeOfDouble flattenDouble(NodeOfDouble node) {
        return node;
    }

    /** {@code java.util.stream.Node}: only named. */
    @Substitute("java/util/stream/Node")
    interface Node {}

    /** {@code java.util.stream.Node.OfInt}: only named. */
    @Substitute("java/util/stream/Node$OfInt")
    interface NodeOfInt {}

    /** {@code java.util.stream.Node.OfLong}: only named. */
    @Substitute("java/util/stream/Node$OfLong")
    interface NodeOfLong {}

    /** {@code java.util.stream.Node.OfDouble}: only named. */
    @Substitute("java/util/stream/Node$OfDouble")
    interface NodeOfDouble {}
}
