import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Supplier;

/** Local and anonymous classes that capture, that create each other, in static and instance contexts and initialisers. */
public class LocalClassCaptures {
    static final List<Supplier<String>> ALL = new ArrayList<>();
    int id = 1;

    static {
        int inStatic = 3;
        class InStatic implements Supplier<String> {
            @Override
            public String get() {
                return "static" + inStatic;
            }
        }
        ALL.add(new InStatic());
    }

    {
        long inInstance = id * 10L;
        ALL.add(new Supplier<>() {
            @Override
            public String get() {
                return "instance" + inInstance + id;
            }
        });
    }

    LocalClassCaptures(int parameter) {
        class InConstructor implements Supplier<String> {
            final int copy = parameter;

            @Override
            public String get() {
                return "constructor" + parameter + copy + id + again().copy;
            }

            InConstructor again() {
                return new InConstructor();
            }
        }
        ALL.add(new InConstructor());
        id = 2;
    }

    static Iterable<Integer> range(int low, int high) {
        return () -> new Iterator<>() {
            int at = low;

            @Override
            public boolean hasNext() {
                return at < high;
            }

            @Override
            public Integer next() {
                if (!hasNext()) throw new NoSuchElementException("past " + high);
                return at++;
            }
        };
    }

    static int counter(int start) {
        class Node {
            final int value;
            Node next;

            Node(int value) {
                this.value = value;
                if (value < start) next = new Node(value + 1);
            }

            int sum() {
                return value + (next == null ? 0 : next.sum());
            }
        }
        return new Node(0).sum();
    }

    public static void main(String[] args) {
        new LocalClassCaptures(7);
        for (Supplier<String> s : ALL) System.out.println(s.get());
        int sum = 0;
        for (int i : range(2, 6)) for (int j : range(i, 6)) sum += i * j;
        System.out.println(sum + " " + counter(10));
        Iterator<Integer> it = range(0, 1).iterator();
        it.next();
        try {
            it.next();
        } catch (NoSuchElementException e) {
            System.out.println(e.getMessage());
        }
        try {
            it.remove();
        } catch (UnsupportedOperationException e) {
            System.out.println(e.getMessage());
        }
        interface LocalShape {
            int area();
        }
        enum LocalEnum implements LocalShape {
            UNIT;

            @Override
            public int area() {
                return 1;
            }
        }
        record LocalRecord(int w) implements LocalShape {
            @Override
            public int area() {
                return w * w;
            }
        }
        System.out.println(LocalEnum.UNIT.area() + new LocalRecord(5).area() + " " + new Object() { int hidden = 4; }.hidden);
    }
}
