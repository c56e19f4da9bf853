import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

/** Anonymous classes of generic interfaces and abstract classes of the library, with constructors' arguments, in fields and arrays. */
public class AnonymousGenerics {
    static final Comparator<String> BY_END = new Comparator<>() {
        @Override
        public int compare(String a, String b) {
            return Character.compare(a.charAt(a.length() - 1), b.charAt(b.length() - 1));
        }
    };

    abstract static class Template<T> {
        private final T seed;

        Template(T seed, int times) {
            this.seed = seed;
            for (int i = 0; i < times; i++) log.append(i);
        }

        final StringBuilder log = new StringBuilder();

        abstract T next(T t);

        T after(int steps) {
            T t = seed;
            for (int i = 0; i < steps; i++) t = next(t);
            return t;
        }
    }

    static List<Integer> squares(int n) {
        return new AbstractList<>() {
            @Override
            public Integer get(int i) {
                if (i >= n) throw new IndexOutOfBoundsException("square " + i);
                return i * i;
            }

            @Override
            public int size() {
                return n;
            }
        };
    }

    static Map<String, Integer> lengths(String... words) {
        return new AbstractMap<>() {
            @Override
            public Set<Entry<String, Integer>> entrySet() {
                Set<Entry<String, Integer>> set = new java.util.LinkedHashSet<>();
                for (String w : words) set.add(Map.entry(w, w.length()));
                return set;
            }
        };
    }

    public static void main(String[] args) throws Exception {
        System.out.println(BY_END.compare("az", "ba") + " " + List.of("bc", "ab", "ca").stream().sorted(BY_END).toList());
        Template<Long> doubling = new Template<>(3L, 2) {
            int calls;

            @Override
            Long next(Long t) {
                calls++;
                log.append('.');
                return t * 2 + calls;
            }
        };
        System.out.println(doubling.after(5) + " " + doubling.log);
        List<Integer> s = squares(6);
        System.out.println(s + " " + s.indexOf(16) + " " + s.contains(7) + " " + s.subList(2, 4) + " " + s.hashCode() + " " + s.equals(List.of(0, 1, 4, 9, 16, 25)));
        try {
            s.add(1);
        } catch (UnsupportedOperationException e) {
            System.out.println("fixed");
        }
        Map<String, Integer> m = lengths("one", "three", "");
        System.out.println(m + " " + m.get("three") + " " + m.containsValue(0) + " " + m.keySet() + m.size());
        Object[] made = {
            new Object() {
                @Override
                public String toString() {
                    return "object " + new Object() {
                        int twice(int x) {
                            return 2 * x;
                        }
                    }.twice(21);
                }
            },
            new Callable<String>() {
                @Override
                public String call() {
                    return "call " + getClass().getName();
                }
            }
        };
        System.out.println(made[0] + " " + ((Callable<?>) made[1]).call());
        System.out.println(new Template<String>("x", 0) {
            {
                log.append("init");
            }

            @Override
            String next(String t) {
                return t + log.length();
            }
        }.after(3));
    }
}
