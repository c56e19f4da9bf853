import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedList;
import java.util.List;
import java.util.Random;
import java.util.Vector;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingDeque;

/** The same random edits on every list and on every deque: all must agree at every step. */
public class SequencesAgainstModel {
    public static void main(String[] args) {
        List<List<Integer>> lists = List.of(new ArrayList<>(), new LinkedList<>(), new Vector<>(), new CopyOnWriteArrayList<>());
        Random random = new Random(7);
        long hash = 0;
        for (int step = 0; step < 3000; step++) {
            int size = lists.get(0).size();
            int op = random.nextInt(8);
            int at = size == 0 ? 0 : random.nextInt(size);
            int value = random.nextInt(50);
            List<Object> results = new ArrayList<>();
            for (List<Integer> l : lists) {
                results.add(switch (op) {
                    case 0, 1, 2 -> l.add(value);
                    case 3 -> {
                        l.add(at, value);
                        yield l.get(at);
                    }
                    case 4 -> size == 0 ? -1 : l.remove(at);
                    case 5 -> l.remove((Integer) value);
                    case 6 -> size == 0 ? -1 : l.set(at, value);
                    default -> size < 200 ? l.indexOf(value) + l.lastIndexOf(value) : l.removeIf(x -> x % 3 == 0);
                });
            }
            for (int i = 1; i < lists.size(); i++) {
                if (!results.get(0).equals(results.get(i)) || step % 100 == 0 && !lists.get(0).equals(lists.get(i))) {
                    System.out.println("differs at " + step + " " + lists.get(i).getClass());
                }
            }
            hash = hash * 31 + results.get(0).hashCode();
        }
        System.out.println(hash + " " + lists.get(0).size() + " " + lists.get(0).hashCode() + " " + lists.get(3).hashCode());
        List<Deque<Integer>> deques = List.of(new ArrayDeque<>(), new LinkedList<>(), new ConcurrentLinkedDeque<>(), new LinkedBlockingDeque<>());
        for (int step = 0; step < 5000; step++) {
            int op = random.nextInt(10);
            int value = random.nextInt(30);
            List<Object> results = new ArrayList<>();
            for (Deque<Integer> d : deques) {
                results.add(String.valueOf(switch (op) {
                    case 0, 1, 2 -> d.offerLast(value);
                    case 3, 4 -> d.offerFirst(value);
                    case 5 -> d.pollFirst();
                    case 6 -> d.pollLast();
                    case 7 -> d.removeFirstOccurrence(value);
                    case 8 -> d.removeLastOccurrence(value);
                    default -> d.peekFirst() + "," + d.peekLast() + "," + d.contains(value) + d.size();
                }));
            }
            for (int i = 1; i < deques.size(); i++) {
                if (!results.get(0).equals(results.get(i))) {
                    System.out.println("differs at " + step + " " + deques.get(i).getClass());
                }
            }
            hash = hash * 31 + results.get(0).hashCode();
        }
        System.out.println(hash + " " + deques.get(0).size() + " " + deques.get(0).toString().hashCode() + " " + deques.get(2).toString().equals(deques.get(3).toString()));
    }
}
