import java.util.ArrayList;
import java.util.List;

/** ThreadLocal with initial values, removal, many of them, inheritance, and separation of threads. */
public class ThreadLocalValues {
    static final ThreadLocal<StringBuilder> BUFFER = ThreadLocal.withInitial(() -> new StringBuilder("new"));
    static final ThreadLocal<Integer> PLAIN = new ThreadLocal<>();
    static final InheritableThreadLocal<String> HANDED = new InheritableThreadLocal<>() {
        @Override
        protected String childValue(String parent) {
            return parent + "'s child";
        }
    };

    public static void main(String[] args) throws InterruptedException {
        System.out.println(BUFFER.get() + " " + PLAIN.get() + " " + HANDED.get());
        BUFFER.get().append("+main");
        PLAIN.set(7);
        HANDED.set("main");
        List<String> seen = new ArrayList<>();
        Thread t = new Thread(() -> {
            seen.add(BUFFER.get() + " " + PLAIN.get() + " " + HANDED.get());
            BUFFER.set(new StringBuilder("other"));
            PLAIN.set(8);
            HANDED.remove();
            seen.add(BUFFER.get() + " " + PLAIN.get() + " " + HANDED.get());
        });
        t.start();
        t.join();
        System.out.println(seen + " " + BUFFER.get() + " " + PLAIN.get() + " " + HANDED.get());
        BUFFER.remove();
        PLAIN.remove();
        System.out.println(BUFFER.get() + " " + PLAIN.get());
        List<ThreadLocal<Integer>> many = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            int n = i;
            many.add(ThreadLocal.withInitial(() -> n * n));
        }
        long sum = 0;
        for (ThreadLocal<Integer> l : many) {
            sum += l.get();
        }
        for (int i = 0; i < 500; i += 2) {
            many.get(i).set(-1);
        }
        for (int i = 0; i < 500; i += 3) {
            many.get(i).remove();
        }
        for (ThreadLocal<Integer> l : many) {
            sum = sum * 3 + l.get();
        }
        System.out.println(sum);
        ThreadLocal<Object> failing = ThreadLocal.withInitial(() -> {
            throw new IllegalStateException("no value");
        });
        try {
            failing.get();
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
        failing.set("given");
        System.out.println(failing.get());
    }
}
