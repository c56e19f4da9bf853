/** What volatile, final fields, monitors, start and join promise: no run may show a forbidden outcome. */
public class Publication {
    int plain;
    volatile int flag;
    volatile Box box;
    int x;
    int y;

    static final class Box {
        final int a;
        final int[] data;
        int loose;

        Box(int n) {
            a = n;
            data = new int[] {n, n + 1};
            loose = n;
        }
    }

    public static void main(String[] args) throws Exception {
        int forbidden = 0;
        for (int round = 0; round < 50; round++) {
            Publication p = new Publication();
            int[] seen = new int[3];
            Thread reader = new Thread(() -> {
                while (p.flag == 0) Thread.onSpinWait();
                seen[0] = p.plain;
            });
            Thread writer = new Thread(() -> {
                p.plain = 42;
                p.flag = 1;
            });
            reader.start();
            writer.start();
            reader.join();
            writer.join();
            if (seen[0] != 42) forbidden++;
            Thread finals = new Thread(() -> {
                Box b;
                while ((b = p.box) == null) Thread.onSpinWait();
                seen[1] = b.a + b.data[1] - b.loose;
            });
            finals.start();
            p.box = new Box(round);
            finals.join();
            if (seen[1] != round + 1) forbidden++;
        }
        System.out.println(forbidden);
        Publication q = new Publication();
        int both = 0;
        for (int round = 0; round < 100; round++) {
            q.x = q.y = 0;
            int[] r = new int[2];
            Thread a = new Thread(() -> {
                synchronized (q) {
                    q.x = 1;
                }
                synchronized (q) {
                    r[0] = q.y;
                }
            });
            Thread b = new Thread(() -> {
                synchronized (q) {
                    q.y = 1;
                }
                synchronized (q) {
                    r[1] = q.x;
                }
            });
            a.start();
            b.start();
            a.join();
            b.join();
            if (r[0] == 0 && r[1] == 0) both++;
        }
        System.out.println(both);
        long[] wide = new long[1];
        boolean[] torn = new boolean[1];
        Publication stop = new Publication();
        Thread flipper = new Thread(() -> {
            for (int i = 0; i < 200_000; i++) wide[0] = (i & 1) == 0 ? 0L : -1L;
            stop.flag = 1;
        });
        flipper.start();
        while (stop.flag == 0) {
            long v = wide[0];
            if (v != 0 && v != -1) torn[0] = true;
        }
        flipper.join();
        System.out.println(torn[0]);
    }
}
