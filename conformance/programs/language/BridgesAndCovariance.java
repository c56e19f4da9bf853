import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Bridge methods: covariant results, generic parameters, inherited implementations, visibility, heap pollution. */
public class BridgesAndCovariance {
    static class Node<T> implements Cloneable {
        T value;

        Node(T value) {
            this.value = value;
        }

        void set(T v) {
            value = v;
        }

        Node<T> copy() {
            return new Node<>(value);
        }

        @Override
        @SuppressWarnings("unchecked")
        public Node<T> clone() throws CloneNotSupportedException {
            return (Node<T>) super.clone();
        }
    }

    static class IntNode extends Node<Integer> {
        IntNode(Integer v) {
            super(v);
        }

        @Override
        void set(Integer v) {
            super.set(v * 2);
        }

        @Override
        IntNode copy() {
            return new IntNode(value + 1);
        }
    }

    interface Transformer<A, B> {
        B apply(A a);
    }

    static class Base {
        public String apply(String s) {
            return "base " + s;
        }
    }

    static class Inherits extends Base implements Transformer<String, String> {}

    interface Shape extends Comparable<Shape> {
        Number area();

        @Override
        default int compareTo(Shape o) {
            return Double.compare(area().doubleValue(), o.area().doubleValue());
        }
    }

    static class Square implements Shape {
        @Override
        public Integer area() {
            return 4;
        }
    }

    static class Exact extends Square {
        @Override
        public Integer area() {
            return super.area() + 1;
        }
    }

    static <T extends Comparable<? super T>> T max(List<? extends T> list) {
        T best = list.get(0);
        for (T t : list) if (t.compareTo(best) > 0) best = t;
        return best;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    public static void main(String[] args) throws Exception {
        Node<Integer> n = new IntNode(3);
        n.set(5);
        System.out.println(n.value + " " + n.copy().value + " " + n.clone().value + " " + n.clone().getClass().getSimpleName());
        try {
            ((Node) n).set("text");
        } catch (ClassCastException e) {
            System.out.println(e.getMessage().split(" \\(")[0]);
        }
        Transformer<String, String> t = new Inherits();
        System.out.println(t.apply("x"));
        Shape s = new Exact();
        Number area = s.area();
        System.out.println(area + " " + max(List.of(new Square(), new Exact(), new Square())).area() + " " + s.compareTo(new Square()));
        List raw = new ArrayList<String>();
        raw.add(1);
        List<String> polluted = raw;
        System.out.println(polluted.get(0) == (Object) 1 ? "same" : "other");
        try {
            String text = polluted.get(0);
            System.out.println(text);
        } catch (ClassCastException e) {
            System.out.println("cast where it is used");
        }
        Comparator<Object> byText = Comparator.comparing(Object::toString);
        Comparator<? super Integer> c = byText;
        System.out.println(c.compare(10, 9));
    }
}
