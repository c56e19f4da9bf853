import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.ListIterator;

/** ArrayList, its views, its errors, and Collections' algorithms. */
public class ArrayLists {
    static void attempt(Runnable action) {
        try {
            action.run();
        } catch (RuntimeException e) {
            System.out.println(e);
        }
    }

    public static void main(String[] args) {
        List<Integer> list = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            list.add(i * 7 % 11);
        }
        System.out.println(list);
        Collections.sort(list);
        System.out.println(list + " " + Collections.binarySearch(list, 5) + " " + Collections.binarySearch(list, 42));
        list.sort(Comparator.comparing((Integer x) -> x % 3).thenComparing(Comparator.reverseOrder()));
        System.out.println(list);
        list.subList(3, 8).clear();
        list.add(2, 100);
        list.addAll(4, Arrays.asList(7, 7, 7));
        list.removeIf(x -> x == 0);
        list.replaceAll(x -> x + 1);
        System.out.println(list + " " + list.indexOf(8) + " " + list.lastIndexOf(8) + " " + list.contains(101) + " " + list.hashCode());
        ListIterator<Integer> it = list.listIterator(5);
        while (it.hasPrevious()) {
            int x = it.previous();
            if (x % 2 == 0) {
                it.set(-x);
            } else {
                it.remove();
            }
        }
        System.out.println(list);
        Collections.reverse(list);
        Collections.swap(list, 0, 3);
        Collections.rotate(list, 2);
        Collections.shuffle(list, new java.util.Random(42));
        System.out.println(list + " " + Collections.max(list) + " " + Collections.min(list) + " " + Collections.frequency(list, 8));
        System.out.println(Collections.nCopies(3, "x") + " " + Collections.emptyList() + " " + Collections.unmodifiableList(list).size());
        Object[] plain = list.toArray();
        Integer[] typed = list.toArray(new Integer[0]);
        System.out.println(plain.length + " " + typed.length + " " + typed.getClass().getSimpleName() + " " + Arrays.toString(typed));
        attempt(() -> list.get(99));
        attempt(() -> list.set(-1, 0));
        attempt(() -> list.add(77, 0));
        attempt(() -> list.remove(50));
        attempt(() -> list.subList(3, 1));
        attempt(() -> new ArrayList<>(-1));
        attempt(() -> List.of(1, 2).add(3));
        attempt(() -> List.of(1, null));
        attempt(() -> Arrays.asList(1, 2).add(3));
        attempt(() -> Collections.unmodifiableList(list).add(3));
        attempt(() -> new ArrayList<Integer>().iterator().next());
        attempt(() -> List.of().iterator().next());
        attempt(() -> {
            for (Integer x : list) {
                list.add(x);
            }
        });
        List<List<String>> nested = new ArrayList<>();
        nested.add(List.of("a", "b"));
        nested.add(new ArrayList<>(List.of("c")));
        System.out.println(nested + " " + nested.equals(List.of(List.of("a", "b"), List.of("c"))));
        List<Object> self = new ArrayList<>();
        self.add(self);
        System.out.println(self);
    }
}
