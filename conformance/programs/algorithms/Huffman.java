import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/** Huffman coding of texts: the tree, the codes, the bits, and the way back. */
public class Huffman {
    sealed interface Tree permits Leaf, Node {
        int weight();

        int first();
    }

    record Leaf(char symbol, int weight) implements Tree {
        @Override
        public int first() {
            return symbol;
        }
    }

    record Node(Tree zero, Tree one) implements Tree {
        @Override
        public int weight() {
            return zero.weight() + one.weight();
        }

        @Override
        public int first() {
            return Math.min(zero.first(), one.first());
        }
    }

    static void codes(Tree t, String prefix, Map<Character, String> into) {
        if (t instanceof Leaf l) {
            into.put(l.symbol(), prefix.isEmpty() ? "0" : prefix);
        } else if (t instanceof Node n) {
            codes(n.zero(), prefix + "0", into);
            codes(n.one(), prefix + "1", into);
        }
    }

    public static void main(String[] args) {
        for (String text : new String[] {"abracadabra", "zzzz", "the quick brown fox jumps over the lazy dog", "\u20ac\u00e9\u20ac\u20aca", "ab".repeat(100) + "c"}) {
            Map<Character, Integer> counts = new HashMap<>();
            for (char c : text.toCharArray()) {
                counts.merge(c, 1, Integer::sum);
            }
            PriorityQueue<Tree> queue = new PriorityQueue<>(Comparator.comparingInt(Tree::weight).thenComparingInt(Tree::first));
            counts.forEach((c, n) -> queue.add(new Leaf(c, n)));
            while (queue.size() > 1) {
                queue.add(new Node(queue.poll(), queue.poll()));
            }
            Tree root = queue.poll();
            Map<Character, String> codes = new TreeMap<>();
            codes(root, "", codes);
            StringBuilder bits = new StringBuilder();
            for (char c : text.toCharArray()) {
                bits.append(codes.get(c));
            }
            StringBuilder back = new StringBuilder();
            Tree t = root;
            for (int i = 0; i < bits.length(); i++) {
                if (t instanceof Node n) {
                    t = bits.charAt(i) == '0' ? n.zero() : n.one();
                }
                if (t instanceof Leaf l) {
                    back.append(l.symbol());
                    t = root;
                }
            }
            System.out.println(codes + " " + bits.length() + " " + bits.toString().hashCode() + " " + back.toString().equals(text));
        }
    }
}
