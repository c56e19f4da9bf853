package dev.cloister.conformance.endurance;

import dev.cloister.Trusted;
import java.lang.ref.Cleaner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Every kind of thing that could stay behind: objects, thread locals, exceptions, monitors. */
@Trusted
public final class WorkshopInEnclave implements Workshop {
    private static final ThreadLocal<Integer> LAST = ThreadLocal.withInitial(() -> -1);

    private final Map<Integer, String> recent = new HashMap<>();
    private final AtomicInteger worked = new AtomicInteger();
    private Thread before;

    @Override
    public int work(int number) {
        worked.incrementAndGet();
        List<int[]> garbage = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            garbage.add(new int[i + number % 7]);
        }
        LAST.set(number);
        synchronized (recent) {
            recent.put(number % 100, "number " + number);
        }
        if (number % 10 == 0) {
            throw new IllegalArgumentException("number " + number, new RuntimeException("cause"));
        }
        return garbage.size() + number;
    }

    @Override
    public int worked() {
        return worked.get();
    }

    @Override
    public int remember(int value) {
        int last = LAST.get();
        LAST.set(value);
        return last;
    }

    @Override
    public boolean interrupt() {
        boolean before = Thread.interrupted();
        Thread.currentThread().interrupt();
        return before;
    }

    @Override
    public String thread() {
        Thread now = Thread.currentThread();
        String text =
                now.getName() + " " + now.isAlive() + " " + (before != null && before.isAlive());
        before = now;
        return text;
    }

    @Override
    public String startTooMany() {
        return withoutFreeSlots(refused -> refused.getMessage());
    }

    @Override
    public int cleanWithoutThread() {
        return withoutFreeSlots(
                refused -> {
                    AtomicInteger cleaned = new AtomicInteger();
                    Cleaner cleaner = Cleaner.create();
                    for (int i = 0; i < 50; i++) {
                        cleaner.register(new byte[100], cleaned::incrementAndGet);
                    }
                    System.gc();
                    cleaner.register(this, () -> {});
                    return cleaned.get();
                });
    }

    private static <T> T withoutFreeSlots(Function<OutOfMemoryError, T> action) {
        CountDownLatch done = new CountDownLatch(1);
        List<Thread> started = new ArrayList<>();
        try {
            while (true) {
                Thread thread = new Thread(() -> awaitQuietly(done));
                thread.start();
                started.add(thread);
            }
        } catch (OutOfMemoryError refused) {
            return action.apply(refused);
        } finally {
            done.countDown();
            started.forEach(WorkshopInEnclave::joinQuietly);
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static void joinQuietly(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public long usedBytes() {
        Runtime runtime = Runtime.getRuntime();
        runtime.gc();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
