import java.util.TreeMap;

/** A left-leaning red-black tree written by hand, checked at each step against TreeMap. */
public class RedBlackTree<K extends Comparable<K>, V> {
    private final class Node {
        final K key;
        V value;
        Node left;
        Node right;
        boolean red = true;

        Node(K key, V value) {
            this.key = key;
            this.value = value;
        }
    }

    private Node root;
    private int size;

    private boolean red(Node n) {
        return n != null && n.red;
    }

    private Node rotate(Node n, boolean left) {
        Node top = left ? n.right : n.left;
        if (left) {
            n.right = top.left;
            top.left = n;
        } else {
            n.left = top.right;
            top.right = n;
        }
        top.red = n.red;
        n.red = true;
        return top;
    }

    private Node put(Node n, K key, V value) {
        if (n == null) {
            size++;
            return new Node(key, value);
        }
        int c = key.compareTo(n.key);
        if (c < 0) {
            n.left = put(n.left, key, value);
        } else if (c > 0) {
            n.right = put(n.right, key, value);
        } else {
            n.value = value;
        }
        if (red(n.right) && !red(n.left)) {
            n = rotate(n, true);
        }
        if (red(n.left) && red(n.left.left)) {
            n = rotate(n, false);
        }
        if (red(n.left) && red(n.right)) {
            n.red = true;
            n.left.red = false;
            n.right.red = false;
        }
        return n;
    }

    void put(K key, V value) {
        root = put(root, key, value);
        root.red = false;
    }

    V get(K key) {
        Node n = root;
        while (n != null && !n.key.equals(key)) {
            n = key.compareTo(n.key) < 0 ? n.left : n.right;
        }
        return n == null ? null : n.value;
    }

    private int blackHeight(Node n) {
        if (n == null) {
            return 1;
        }
        int left = blackHeight(n.left);
        return left != blackHeight(n.right) || red(n.right) || n.red && red(n.left) ? -1000 : left + (n.red ? 0 : 1);
    }

    private int depth(Node n) {
        return n == null ? 0 : 1 + Math.max(depth(n.left), depth(n.right));
    }

    public static void main(String[] args) {
        RedBlackTree<String, Integer> tree = new RedBlackTree<>();
        TreeMap<String, Integer> model = new TreeMap<>();
        int seed = 9;
        int wrong = 0;
        for (int i = 0; i < 3000; i++) {
            seed = seed * 1103515245 + 12345;
            String key = Integer.toString((seed >>> 8) % 2000, 36);
            tree.put(key, i);
            model.put(key, i);
            if (i % 100 == 0) {
                wrong += tree.blackHeight(tree.root) > 0 && tree.size == model.size() ? 0 : 1;
            }
        }
        for (String k : model.keySet()) {
            wrong += model.get(k).equals(tree.get(k)) ? 0 : 1;
        }
        System.out.println(wrong + " " + tree.size + " " + tree.blackHeight(tree.root) + " " + tree.depth(tree.root) + " " + tree.get("none"));
    }
}
