import java.util.ArrayList;
import java.util.List;

/** ThreadLocal, inheritable ones, initial values, remove, many of them, subclasses. */
public class LocalsOfThreads {
    static final ThreadLocal<List<String>> LOG = ThreadLocal.withInitial(ArrayList::new);
    static final InheritableThreadLocal<String> INHERITED = new InheritableThreadLocal<>() {
        @Override
        protected String childValue(String parent) {
            return parent + "'s child";
        }

        @Override
        protected String initialValue() {
            return "initial";
        }
    };
    static int initials;

    public static void main(String[] args) throws Exception {
        LOG.get().add("main");
        INHERITED.set("main");
        List<String> seen = new ArrayList<>();
        Thread t = new Thread(() -> {
            LOG.get().add("thread");
            seen.add(LOG.get() + INHERITED.get());
            INHERITED.remove();
            seen.add(INHERITED.get());
            Thread grandchild = new Thread(() -> seen.add(INHERITED.get()));
            grandchild.start();
            try {
                grandchild.join();
            } catch (InterruptedException e) {
                seen.add("never");
            }
        });
        t.start();
        t.join();
        System.out.println(seen + " " + LOG.get() + INHERITED.get());
        LOG.remove();
        System.out.println(LOG.get());
        ThreadLocal<Integer> counted = ThreadLocal.withInitial(() -> ++initials);
        counted.get();
        counted.get();
        counted.remove();
        counted.set(null);
        System.out.println(counted.get() + " " + initials);
        List<ThreadLocal<Integer>> many = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            ThreadLocal<Integer> each = new ThreadLocal<>();
            each.set(i);
            many.add(each);
        }
        for (int i = 0; i < 300; i += 2) many.get(i).remove();
        int sum = 0;
        for (ThreadLocal<Integer> each : many) sum += each.get() == null ? 0 : each.get();
        System.out.println(sum);
        ThreadLocal<String> plain = new ThreadLocal<>();
        System.out.println(plain.get());
    }
}
