import java.util.concurrent.CountDownLatch;

/** A class is initialised once, by one thread; others wait for it and see all it wrote, or its failure. */
public class ByThreads {
    static int runs;
    static volatile boolean entered;
    static final CountDownLatch GO = new CountDownLatch(1);

    static class Slow {
        static int a = 1;
        static int[] data;

        static {
            runs++;
            entered = true;
            try {
                GO.await();
                Thread.sleep(30);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            data = new int[] {1, 2, 3};
            a = 2;
            a = touch();
        }

        static int touch() {
            return a + data[2];
        }
    }

    static class Fails {
        static {
            runs++;
            try {
                Thread.sleep(30);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            if (runs > 0) throw new IllegalStateException("fails");
        }

        static int x;
    }

    public static void main(String[] args) throws Exception {
        int[] seen = new int[2];
        Thread[] all = new Thread[2];
        for (int i = 0; i < 2; i++) {
            int n = i;
            all[i] = new Thread(() -> seen[n] = Slow.a * 10 + Slow.data.length);
            all[i].start();
        }
        while (!entered) Thread.onSpinWait();
        GO.countDown();
        for (Thread t : all) t.join();
        System.out.println(seen[0] + " " + seen[1] + " " + runs);
        String[] errors = new String[2];
        for (int i = 0; i < 2; i++) {
            int n = i;
            all[i] = new Thread(() -> {
                try {
                    Fails.x++;
                } catch (Throwable t) {
                    errors[n] = t.getClass().getSimpleName();
                }
            });
            all[i].start();
        }
        for (Thread t : all) t.join();
        java.util.Arrays.sort(errors);
        System.out.println(String.join(" ", errors) + " " + runs);
    }
}
