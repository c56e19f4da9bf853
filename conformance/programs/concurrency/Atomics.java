import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongFieldUpdater;
import java.util.concurrent.atomic.AtomicMarkableReference;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.atomic.AtomicStampedReference;
import java.util.concurrent.atomic.DoubleAccumulator;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.concurrent.atomic.LongAccumulator;
import java.util.concurrent.atomic.LongAdder;

/** All atomic classes: single-threaded results and sums by three threads. */
public class Atomics {
    volatile long field = 5;
    static final AtomicLongFieldUpdater<Atomics> FIELD = AtomicLongFieldUpdater.newUpdater(Atomics.class, "field");

    public static void main(String[] args) throws Exception {
        AtomicInteger i = new AtomicInteger(1);
        System.out.println(i.getAndAdd(2) + " " + i.addAndGet(3) + " " + i.compareAndSet(6, 7) + i.compareAndSet(6, 8) + " " + i.getAndUpdate(x -> x * 2) + " " + i.accumulateAndGet(3, Math::max) + " " + i.decrementAndGet() + " " + i);
        AtomicLong l = new AtomicLong(Long.MAX_VALUE);
        System.out.println(l.incrementAndGet() + " " + l.compareAndExchange(Long.MIN_VALUE, 4) + " " + l.getAndSet(9) + " " + l.weakCompareAndSetPlain(100, 1) + " " + l.intValue());
        AtomicBoolean b = new AtomicBoolean();
        System.out.println(b.getAndSet(true) + " " + b.compareAndSet(true, false) + " " + b);
        AtomicReference<String> r = new AtomicReference<>("a");
        System.out.println(r.updateAndGet(s -> s + "b") + " " + r.getAndAccumulate("c", String::concat) + " " + r.compareAndSet("abc", "x") + " " + r.get());
        AtomicIntegerArray a = new AtomicIntegerArray(3);
        a.getAndAdd(1, 5);
        a.lazySet(2, 7);
        try {
            a.incrementAndGet(3);
        } catch (IndexOutOfBoundsException e) {
            System.out.println(e.getMessage());
        }
        AtomicReferenceArray<String> ra = new AtomicReferenceArray<>(new String[] {"p", null});
        System.out.println(a + " " + ra.getAndSet(1, "q") + " " + ra + " " + ra.compareAndSet(0, "p", "z") + ra.length());
        AtomicStampedReference<String> stamped = new AtomicStampedReference<>("s", 1);
        int[] holder = new int[1];
        System.out.println(stamped.compareAndSet("s", "t", 1, 2) + " " + stamped.compareAndSet("t", "u", 1, 3) + " " + stamped.get(holder) + holder[0]);
        AtomicMarkableReference<String> marked = new AtomicMarkableReference<>("m", false);
        System.out.println(marked.attemptMark("m", true) + " " + marked.isMarked() + marked.getReference());
        LongAdder adder = new LongAdder();
        DoubleAdder doubles = new DoubleAdder();
        LongAccumulator max = new LongAccumulator(Long::max, Long.MIN_VALUE);
        DoubleAccumulator product = new DoubleAccumulator((x, y) -> x * y, 1);
        Atomics object = new Atomics();
        Thread[] threads = new Thread[3];
        AtomicInteger shared = new AtomicInteger();
        for (int t = 0; t < 3; t++) {
            int me = t;
            threads[t] = new Thread(() -> {
                for (int n = 0; n < 3000; n++) {
                    adder.increment();
                    doubles.add(0.5);
                    max.accumulate(n * (me + 1));
                    shared.getAndIncrement();
                    FIELD.addAndGet(object, 2);
                    a.incrementAndGet(n % 3);
                    int old;
                    do old = i.get(); while (!i.compareAndSet(old, old + 1));
                }
                product.accumulate(me + 2);
            });
            threads[t].start();
        }
        for (Thread t : threads) t.join();
        System.out.println(adder + " " + doubles + " " + max + " " + product + " " + shared + " " + object.field + " " + a + " " + i + " " + adder.sumThenReset() + adder.sum());
    }
}
