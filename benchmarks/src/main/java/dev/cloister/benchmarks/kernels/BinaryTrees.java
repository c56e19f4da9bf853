package dev.cloister.benchmarks.kernels;

/** Allocation and collection of small objects. */
final class BinaryTrees {
    private record Node(Node left, Node right) {}

    private BinaryTrees() {}

    static long run(int depth) {
        Node longLived = grow(depth);
        long nodes = 0;
        for (int d = 4; d <= depth; d += 2) {
            int rounds = 1 << depth - d + 4;
            for (int i = 0; i < rounds; i++) nodes += count(grow(d));
        }
        return nodes + count(longLived);
    }

    private static Node grow(int depth) {
        return depth == 0 ? new Node(null, null) : new Node(grow(depth - 1), grow(depth - 1));
    }

    private static int count(Node node) {
        return node.left == null ? 1 : 1 + count(node.left) + count(node.right);
    }
}
