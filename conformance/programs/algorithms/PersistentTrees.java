import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** An immutable balanced tree with generic keys, lazily walked, compared with TreeMap; old versions stay. */
public class PersistentTrees<K extends Comparable<? super K>, V> implements Iterable<K> {
    private record Node<K, V>(K key, V value, Node<K, V> left, Node<K, V> right, int height) {
        static int height(Node<?, ?> n) {
            return n == null ? 0 : n.height;
        }

        static <K, V> Node<K, V> of(K k, V v, Node<K, V> l, Node<K, V> r) {
            int d = height(l) - height(r);
            if (d > 1) {
                if (height(l.left) >= height(l.right)) return plain(l.key, l.value, l.left, plain(k, v, l.right, r));
                Node<K, V> m = l.right;
                return plain(m.key, m.value, plain(l.key, l.value, l.left, m.left), plain(k, v, m.right, r));
            }
            if (d < -1) {
                if (height(r.right) >= height(r.left)) return plain(r.key, r.value, plain(k, v, l, r.left), r.right);
                Node<K, V> m = r.left;
                return plain(m.key, m.value, plain(k, v, l, m.left), plain(r.key, r.value, m.right, r.right));
            }
            return plain(k, v, l, r);
        }

        static <K, V> Node<K, V> plain(K k, V v, Node<K, V> l, Node<K, V> r) {
            return new Node<>(k, v, l, r, 1 + Math.max(height(l), height(r)));
        }
    }

    private final Node<K, V> root;

    private PersistentTrees(Node<K, V> root) {
        this.root = root;
    }

    static <K extends Comparable<? super K>, V> PersistentTrees<K, V> empty() {
        return new PersistentTrees<>(null);
    }

    PersistentTrees<K, V> with(K key, V value) {
        return new PersistentTrees<>(put(root, key, value));
    }

    private static <K extends Comparable<? super K>, V> Node<K, V> put(Node<K, V> n, K k, V v) {
        if (n == null) return Node.plain(k, v, null, null);
        int c = k.compareTo(n.key);
        return c == 0 ? Node.plain(k, v, n.left, n.right) : c < 0 ? Node.of(n.key, n.value, put(n.left, k, v), n.right) : Node.of(n.key, n.value, n.left, put(n.right, k, v));
    }

    V get(K key) {
        for (Node<K, V> n = root; n != null; ) {
            int c = key.compareTo(n.key);
            if (c == 0) return n.value;
            n = c < 0 ? n.left : n.right;
        }
        return null;
    }

    <R> R fold(R start, BiFunction<? super R, ? super V, ? extends R> f) {
        R r = start;
        for (K k : this) r = f.apply(r, get(k));
        return r;
    }

    @Override
    public Iterator<K> iterator() {
        List<Node<K, V>> stack = new ArrayList<>();
        return new Iterator<>() {
            Node<K, V> next = root;

            @Override
            public boolean hasNext() {
                return next != null || !stack.isEmpty();
            }

            @Override
            public K next() {
                if (!hasNext()) throw new NoSuchElementException();
                for (; next != null; next = next.left) stack.add(next);
                Node<K, V> n = stack.remove(stack.size() - 1);
                next = n.right;
                return n.key;
            }
        };
    }

    public static void main(String[] args) {
        Random random = new Random(9);
        PersistentTrees<Integer, String> tree = empty();
        List<PersistentTrees<Integer, String>> versions = new ArrayList<>();
        TreeMap<Integer, String> other = new TreeMap<>();
        for (int i = 0; i < 3000; i++) {
            int k = random.nextInt(1500);
            tree = tree.with(k, "v" + i);
            other.put(k, "v" + i);
            if (i % 1000 == 0) versions.add(tree);
        }
        List<Integer> keys = new ArrayList<>();
        tree.forEach(keys::add);
        boolean same = keys.equals(new ArrayList<>(other.keySet()));
        for (int k : keys) same &= tree.get(k).equals(other.get(k));
        System.out.println(same + " " + keys.size() + " " + tree.root.height + " " + tree.get(-1));
        for (PersistentTrees<Integer, String> v : versions) System.out.print(v.fold(0, (n, s) -> n + s.length()) + " ");
        System.out.println();
        PersistentTrees<String, Integer> words = PersistentTrees.<String, Integer>empty().with("b", 1).with("a", 2).with("c", 3);
        for (String w : words) System.out.print(w + words.get(w));
        System.out.println(words.<Integer>fold(1, (x, y) -> x * y));
    }
}
