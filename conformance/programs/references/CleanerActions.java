import java.lang.ref.Cleaner;
import java.util.concurrent.atomic.AtomicInteger;

/** Cleaner: explicit clean runs once, actions after collection, failing actions, state that must not hold the object. */
public class CleanerActions {
    static final Cleaner CLEANER = Cleaner.create();
    static final AtomicInteger CLEANED = new AtomicInteger();

    static class Resource implements AutoCloseable {
        private final Cleaner.Cleanable cleanable;

        Resource(Runnable action) {
            cleanable = CLEANER.register(this, action);
        }

        @Override
        public void close() {
            cleanable.clean();
        }
    }

    static void leak() {
        for (int i = 0; i < 10; i++) new Resource(CLEANED::incrementAndGet);
    }

    static void deep(int n) {
        if (n > 0) deep(n - 1);
    }

    public static void main(String[] args) throws Exception {
        try (Resource r = new Resource(() -> System.out.println("cleaned by close"))) {
            System.out.println("open " + (r != null));
        }
        Resource twice = new Resource(CLEANED::incrementAndGet);
        twice.close();
        twice.close();
        System.out.println(CLEANED);
        Resource failing = new Resource(() -> {
            throw new IllegalStateException("in the action");
        });
        try {
            failing.close();
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
        leak();
        for (int i = 0; i < 300 && CLEANED.get() < 9; i++) {
            deep(100);
            System.gc();
            Thread.sleep(5);
        }
        System.out.println(CLEANED.get() >= 9);
        try {
            CLEANER.register(null, () -> {});
        } catch (NullPointerException e) {
            System.out.println("no null object");
        }
    }
}
