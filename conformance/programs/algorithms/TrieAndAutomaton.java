import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A trie with prefix search, and all occurrences of many words at once with failure links. */
public class TrieAndAutomaton {
    static final class State {
        final Map<Character, State> next = new TreeMap<>();
        final List<String> found = new ArrayList<>();
        State failure;
    }

    private final State root = new State();

    TrieAndAutomaton(List<String> words) {
        for (String w : words) {
            State s = root;
            for (char c : w.toCharArray()) {
                s = s.next.computeIfAbsent(c, k -> new State());
            }
            s.found.add(w);
        }
        Deque<State> queue = new ArrayDeque<>();
        for (State s : root.next.values()) {
            s.failure = root;
            queue.add(s);
        }
        while (!queue.isEmpty()) {
            State s = queue.remove();
            s.next.forEach((c, child) -> {
                State f = s.failure;
                while (f != null && !f.next.containsKey(c)) {
                    f = f.failure;
                }
                child.failure = f == null ? root : f.next.get(c);
                child.found.addAll(child.failure.found);
                queue.add(child);
            });
        }
    }

    Map<String, List<Integer>> search(String text) {
        Map<String, List<Integer>> hits = new TreeMap<>();
        State s = root;
        for (int i = 0; i < text.length(); i++) {
            while (s != root && !s.next.containsKey(text.charAt(i))) {
                s = s.failure;
            }
            s = s.next.getOrDefault(text.charAt(i), root);
            for (String w : s.found) {
                hits.computeIfAbsent(w, k -> new ArrayList<>()).add(i - w.length() + 1);
            }
        }
        return hits;
    }

    List<String> complete(String prefix) {
        State s = root;
        for (char c : prefix.toCharArray()) {
            s = s.next.get(c);
            if (s == null) {
                return List.of();
            }
        }
        List<String> all = new ArrayList<>();
        Deque<State> stack = new ArrayDeque<>(List.of(s));
        while (!stack.isEmpty()) {
            State top = stack.pop();
            top.found.stream().filter(w -> w.startsWith(prefix)).forEach(all::add);
            top.next.values().forEach(stack::push);
        }
        all.sort(null);
        return all;
    }

    public static void main(String[] args) {
        TrieAndAutomaton t = new TrieAndAutomaton(List.of("he", "she", "his", "hers", "her", "\u20acuro", "s", "sheriff"));
        System.out.println(t.search("ushers and the sheriff; his \u20acuros"));
        System.out.println(t.complete("he") + " " + t.complete("sh") + " " + t.complete("x") + " " + t.complete(""));
        StringBuilder text = new StringBuilder();
        int seed = 5;
        for (int i = 0; i < 20000; i++) {
            seed = seed * 1103515245 + 12345;
            text.append((char) ('a' + (seed >>> 16) % 3));
        }
        TrieAndAutomaton dense = new TrieAndAutomaton(List.of("a", "aba", "bac", "cabcab", "bbb", "ccccc"));
        Map<String, Integer> counts = new HashMap<>();
        dense.search(text.toString()).forEach((w, at) -> counts.put(w, at.size() * 31 + at.hashCode()));
        System.out.println(new TreeMap<>(counts));
    }
}
