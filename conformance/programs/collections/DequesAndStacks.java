import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EmptyStackException;
import java.util.Iterator;
import java.util.List;
import java.util.Stack;
import java.util.Vector;

/** ArrayDeque around its ring, Stack and Vector with their old methods, and their refusals. */
public class DequesAndStacks {
    static void attempt(String label, Runnable r) {
        try {
            r.run();
            System.out.println(label + " ok");
        } catch (RuntimeException e) {
            System.out.println(label + " ! " + e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }

    public static void main(String[] args) {
        ArrayDeque<Integer> d = new ArrayDeque<>(2);
        for (int i = 0; i < 40; i++) {
            if (i % 3 == 0) {
                d.addFirst(i);
            } else {
                d.addLast(i);
            }
            if (i % 5 == 4) {
                d.pollFirst();
            }
        }
        System.out.println(d + " " + d.size() + " " + d.peekFirst() + " " + d.getLast());
        Iterator<Integer> it = d.iterator();
        while (it.hasNext()) {
            if (it.next() % 4 == 0) {
                it.remove();
            }
        }
        Iterator<Integer> down = d.descendingIterator();
        down.next();
        down.remove();
        d.removeIf(x -> x > 30);
        System.out.println(d + " " + d.contains(7) + d.removeFirstOccurrence(7) + d.removeLastOccurrence(99) + " " + Arrays.toString(d.toArray(new Integer[0])) + d.clone());
        Deque<Integer> stack = new ArrayDeque<>(List.of(1, 2, 3));
        stack.push(0);
        System.out.println(stack.pop() + " " + stack.peek() + " " + stack);
        attempt("null", () -> d.add(null));
        attempt("remove", () -> new ArrayDeque<>().removeFirst());
        attempt("getLast", () -> new ArrayDeque<>().getLast());
        attempt("pop", () -> new ArrayDeque<>().pop());
        Stack<String> s = new Stack<>();
        s.push("a");
        s.push("b");
        s.add("c");
        System.out.println(s + " " + s.peek() + s.pop() + s.search("a") + s.search("z") + s.empty() + " " + s);
        attempt("peek", () -> new Stack<String>().peek());
        try {
            new Stack<>().pop();
        } catch (EmptyStackException e) {
            System.out.println("empty " + e.getMessage());
        }
        Vector<Integer> v = new Vector<>(3, 2);
        for (int i = 0; i < 6; i++) {
            v.addElement(i * i);
        }
        v.insertElementAt(99, 2);
        v.removeElement(4);
        v.setElementAt(-1, 0);
        System.out.println(v + " " + v.capacity() + " " + v.elementAt(2) + v.firstElement() + v.lastElement() + v.indexOf(9, 2) + " " + v.lastIndexOf(9, 1));
        v.setSize(8);
        v.trimToSize();
        System.out.println(v + " " + v.capacity());
        attempt("elementAt", () -> v.elementAt(8));
        attempt("removeElementAt", () -> v.removeElementAt(-1));
        attempt("removeElementAt 9", () -> v.removeElementAt(9));
        attempt("insert", () -> v.insertElementAt(1, 20));
        attempt("get", () -> v.get(8));
        attempt("first", () -> new Vector<>().firstElement());
        v.removeAllElements();
        System.out.println(v + " " + v.elements().hasMoreElements());
    }
}
