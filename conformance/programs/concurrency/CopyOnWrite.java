import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CopyOnWriteArraySet;

/** Copy-on-write collections: iterators see a snapshot, writers do not disturb, addIfAbsent by two threads. */
public class CopyOnWrite {
    public static void main(String[] args) throws Exception {
        CopyOnWriteArrayList<Integer> list = new CopyOnWriteArrayList<>(List.of(1, 2, 3));
        int sum = 0;
        for (Integer x : list) {
            list.add(x * 10);
            sum += x;
        }
        System.out.println(sum + " " + list + " " + list.addIfAbsent(3) + list.addIfAbsent(4) + " " + list.addAllAbsent(List.of(4, 5, 6)));
        Iterator<Integer> it = list.iterator();
        list.clear();
        System.out.println(it.next() + " " + list.isEmpty());
        try {
            it.remove();
        } catch (UnsupportedOperationException e) {
            System.out.println("no remove");
        }
        Thread[] threads = new Thread[2];
        for (int t = 0; t < 2; t++) {
            threads[t] = new Thread(() -> {
                for (int i = 0; i < 300; i++) list.addIfAbsent(i);
            });
            threads[t].start();
        }
        for (Thread t : threads) t.join();
        list.sort(java.util.Comparator.reverseOrder());
        System.out.println(list.size() + " " + list.get(0) + " " + list.indexOf(0));
        CopyOnWriteArraySet<String> set = new CopyOnWriteArraySet<>(List.of("b", "a"));
        System.out.println(set.add("a") + " " + set.add("c") + " " + set + " " + set.equals(java.util.Set.of("a", "b", "c")));
        list.removeIf(x -> x > 2);
        list.replaceAll(x -> -x);
        System.out.println(list + " " + list.subList(1, 2));
    }
}
