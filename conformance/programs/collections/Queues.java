import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedList;
import java.util.PriorityQueue;
import java.util.Stack;
import java.util.Vector;

/** ArrayDeque, PriorityQueue, LinkedList, Stack and Vector. */
public class Queues {
    record Task(String name, int priority) implements Comparable<Task> {
        @Override
        public int compareTo(Task other) {
            return Integer.compare(priority, other.priority);
        }
    }

    public static void main(String[] args) {
        Deque<Integer> deque = new ArrayDeque<>();
        for (int i = 0; i < 40; i++) {
            if (i % 3 == 0) {
                deque.addFirst(i);
            } else {
                deque.addLast(i);
            }
            if (i % 5 == 4) {
                deque.pollFirst();
                deque.removeLast();
            }
        }
        System.out.println(deque + " " + deque.peekFirst() + " " + deque.peekLast() + " " + deque.size());
        deque.removeFirstOccurrence(27);
        deque.removeIf(x -> x % 2 == 0);
        System.out.println(deque + " " + deque.contains(1));
        StringBuilder down = new StringBuilder();
        deque.descendingIterator().forEachRemaining(x -> down.append(x).append(' '));
        System.out.println(down);
        PriorityQueue<Task> tasks = new PriorityQueue<>();
        for (int i = 0; i < 10; i++) {
            tasks.add(new Task("t" + i, i * 7 % 10));
        }
        System.out.println(tasks);
        tasks.remove(new Task("t3", 1));
        while (!tasks.isEmpty()) {
            System.out.print(tasks.poll().name() + " ");
        }
        System.out.println(tasks.peek());
        PriorityQueue<String> longest = new PriorityQueue<>((a, b) -> b.length() - a.length());
        longest.addAll(java.util.List.of("aa", "b", "cccc", "ddd"));
        System.out.println(longest.poll() + longest.poll());
        LinkedList<String> linked = new LinkedList<>(java.util.List.of("a", "b", "c"));
        linked.addFirst("z");
        linked.add(2, "mid");
        linked.removeLast();
        linked.offer("end");
        System.out.println(linked + " " + linked.indexOf("mid") + " " + linked.getFirst() + " " + linked.get(3));
        Stack<Integer> stack = new Stack<>();
        stack.push(1);
        stack.push(2);
        System.out.println(stack.pop() + " " + stack.peek() + " " + stack.search(1) + " " + stack);
        Vector<Integer> vector = new Vector<>(java.util.List.of(5, 6));
        vector.insertElementAt(9, 1);
        System.out.println(vector + " " + vector.elementAt(1));
        try {
            stack.pop();
            stack.pop();
        } catch (java.util.EmptyStackException e) {
            System.out.println(e);
        }
        try {
            new ArrayDeque<Integer>().add(null);
        } catch (NullPointerException e) {
            System.out.println("no nulls");
        }
        try {
            new ArrayDeque<Integer>().removeFirst();
        } catch (java.util.NoSuchElementException e) {
            System.out.println(e);
        }
    }
}
