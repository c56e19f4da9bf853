import java.lang.ref.Cleaner;
import java.util.concurrent.atomic.AtomicInteger;

/** Cleaning actions run once, whether by hand or because the object is gone. */
public class Cleaners {
    static final AtomicInteger CLEANED = new AtomicInteger();

    static final class Resource implements AutoCloseable {
        private static final class State implements Runnable {
            @Override
            public void run() {
                CLEANED.incrementAndGet();
            }
        }

        private final Cleaner.Cleanable cleanable;

        Resource(Cleaner cleaner) {
            cleanable = cleaner.register(this, new State());
        }

        @Override
        public void close() {
            cleanable.clean();
        }
    }

    static void forget(Cleaner cleaner, int count) {
        for (int i = 0; i < count; i++) new Resource(cleaner);
    }

    static void await(int atLeast) throws InterruptedException {
        for (int i = 0; i < 200 && CLEANED.get() < atLeast; i++) {
            System.gc();
            Thread.sleep(5);
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Cleaner cleaner = Cleaner.create();
        try (Resource resource = new Resource(cleaner)) {
            System.out.println(CLEANED.get());
            resource.close();
        }
        System.out.println(CLEANED.get());
        forget(cleaner, 100);
        await(98);
        System.out.println(CLEANED.get() >= 98 && CLEANED.get() <= 101);
        Cleaner own = Cleaner.create(task -> new Thread(task, "sweeper"));
        CLEANED.set(0);
        forget(own, 50);
        await(48);
        System.out.println(CLEANED.get() >= 48);
        try {
            cleaner.register(null, () -> {});
        } catch (NullPointerException e) {
            System.out.println(e.getMessage());
        }
    }
}
