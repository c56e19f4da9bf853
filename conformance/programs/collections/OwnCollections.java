import java.util.AbstractCollection;
import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.AbstractSequentialList;
import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.Set;

/** Collections made from the Abstract classes: what they give for free and what they refuse. */
public class OwnCollections {
    record Range(int from, int to) implements Iterable<Integer> {
        @Override
        public Iterator<Integer> iterator() {
            return new Iterator<>() {
                private int next = from;

                @Override
                public boolean hasNext() {
                    return next < to;
                }

                @Override
                public Integer next() {
                    return next++;
                }
            };
        }
    }

    static void attempt(String label, Runnable r) {
        try {
            r.run();
            System.out.println(label + " ok");
        } catch (RuntimeException e) {
            System.out.println(label + " ! " + e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }

    public static void main(String[] args) {
        List<Integer> squares = new AbstractList<>() {
            @Override
            public Integer get(int i) {
                if (i < 0 || i >= 6) {
                    throw new IndexOutOfBoundsException("square " + i);
                }
                return i * i;
            }

            @Override
            public int size() {
                return 6;
            }
        };
        System.out.println(squares + " " + squares.indexOf(16) + squares.contains(5) + squares.subList(2, 5) + squares.hashCode() + squares.equals(List.of(0, 1, 4, 9, 16, 25)) + squares.stream().mapToInt(x -> x).sum());
        attempt("set", () -> squares.set(0, 1));
        attempt("add", () -> squares.add(1));
        attempt("get", () -> squares.get(7));
        attempt("remove", () -> squares.removeIf(x -> x > 3));
        ListIterator<Integer> back = squares.listIterator(6);
        System.out.println(back.previous() + " " + back.previousIndex());
        Set<String> letters = new AbstractSet<>() {
            @Override
            public Iterator<String> iterator() {
                return List.of("x", "y").iterator();
            }

            @Override
            public int size() {
                return 2;
            }
        };
        System.out.println(letters + " " + letters.equals(Set.of("y", "x")) + letters.hashCode() + letters.contains("y") + letters.containsAll(List.of("x", "z")));
        attempt("clear", letters::clear);
        Map<String, Integer> map = new AbstractMap<>() {
            @Override
            public Set<Entry<String, Integer>> entrySet() {
                return Set.of(new AbstractMap.SimpleEntry<>("k", 1));
            }
        };
        System.out.println(map + " " + map.get("k") + map.keySet() + map.values() + map.containsValue(1) + map.equals(Map.of("k", 1)) + map.hashCode());
        attempt("put", () -> map.put("a", 2));
        Map.Entry<String, Integer> e = new AbstractMap.SimpleEntry<>("k", 1);
        System.out.println(e.setValue(5) + " " + e + " " + e.equals(Map.entry("k", 5)) + e.hashCode() + new AbstractMap.SimpleImmutableEntry<>(e));
        attempt("immutable", () -> new AbstractMap.SimpleImmutableEntry<>("k", 1).setValue(2));
        Collection<Integer> odd = new AbstractCollection<>() {
            @Override
            public Iterator<Integer> iterator() {
                return new Range(3, 6).iterator();
            }

            @Override
            public int size() {
                return 99;
            }
        };
        System.out.println(odd + " " + odd.toArray().length + " " + odd.toArray(new Integer[0]).length + odd.contains(4) + odd.isEmpty());
        List<Integer> sequential = new AbstractSequentialList<>() {
            @Override
            public ListIterator<Integer> listIterator(int at) {
                return List.of(7, 8, 9).listIterator(at);
            }

            @Override
            public int size() {
                return 3;
            }
        };
        System.out.println(sequential + " " + sequential.get(1) + sequential.indexOf(9));
        attempt("sequential get", () -> sequential.get(5));
        int sum = 0;
        for (int i : new Range(1, 5)) {
            sum = sum * 10 + i;
        }
        new Range(0, 3).forEach(x -> System.out.print(x + " "));
        System.out.println(sum + " " + new Range(2, 4).spliterator().getExactSizeIfKnown());
        attempt("iterator remove", () -> new Range(0, 1).iterator().remove());
    }
}
