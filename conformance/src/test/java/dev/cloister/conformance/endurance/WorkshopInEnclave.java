package dev.cloister.conformance.endurance;

import dev.cloister.Trusted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every kind of thing that could stay behind: objects, thread locals, exceptions, monitors. */
@Trusted
public final class WorkshopInEnclave implements Workshop {
    private static final ThreadLocal<Integer> LAST = ThreadLocal.withInitial(() -> -1);

    private final Map<Integer, String> recent = new HashMap<>();
    private Thread before;

    @Override
    public int work(int number) {
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
    public long usedBytes() {
        Runtime runtime = Runtime.getRuntime();
        runtime.gc();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
