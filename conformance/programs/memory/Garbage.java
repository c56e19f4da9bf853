import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Much more garbage than heap, with a live part that must survive intact. */
public class Garbage {
    static final class Node {
        final int key;
        Node left;
        Node right;

        Node(int key) {
            this.key = key;
        }

        long sum() {
            return key + (left == null ? 0 : left.sum()) + (right == null ? 0 : right.sum());
        }
    }

    static Node tree(int depth, int key) {
        Node n = new Node(key);
        if (depth > 0) {
            n.left = tree(depth - 1, 2 * key);
            n.right = tree(depth - 1, 2 * key + 1);
        }
        return n;
    }

    public static void main(String[] args) {
        Node kept = tree(12, 1);
        Map<Integer, String> map = new HashMap<>();
        List<byte[]> window = new ArrayList<>();
        long check = 0;
        for (int i = 0; i < 3000; i++) {
            window.add(new byte[20000]);
            if (window.size() > 20) {
                window.remove(0);
            }
            check += tree(8, i).sum();
            map.put(i % 500, "value " + i);
            StringBuilder text = new StringBuilder();
            for (int k = 0; k < 50; k++) {
                text.append(i * k);
            }
            check += text.toString().hashCode();
        }
        System.out.println(check);
        System.out.println(kept.sum() + " " + map.size() + " " + map.get(123) + " " + window.size());
        long hash = 0;
        for (Map.Entry<Integer, String> e : map.entrySet()) {
            hash = hash * 31 + e.getKey() + e.getValue().hashCode();
        }
        System.out.println(hash);
    }
}
