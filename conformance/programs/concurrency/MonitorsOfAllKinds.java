import java.util.ArrayList;
import java.util.List;

/** synchronized methods, static ones, on classes, arrays, strings and boxes, reentered, with exceptions, many objects. */
public class MonitorsOfAllKinds {
    static int statics;
    int own;

    static synchronized void addStatic() {
        statics++;
    }

    synchronized int recurse(int n) {
        return n == 0 ? 0 : 1 + recurse(n - 1);
    }

    synchronized void fail() {
        own++;
        throw new IllegalStateException("unlocks");
    }

    synchronized Runnable lambda() {
        return () -> {
            synchronized (this) {
                own++;
            }
        };
    }

    public static void main(String[] args) throws Exception {
        int[] array = new int[1];
        String text = "text";
        MonitorsOfAllKinds object = new MonitorsOfAllKinds();
        List<Object> many = new ArrayList<>();
        int[] counts = new int[200];
        for (int i = 0; i < 200; i++) many.add(new Object());
        Thread[] threads = new Thread[3];
        int[] plain = new int[2];
        for (int t = 0; t < 3; t++) {
            threads[t] = new Thread(() -> {
                for (int i = 0; i < 3000; i++) {
                    addStatic();
                    synchronized (array) {
                        array[0]++;
                    }
                    synchronized (text) {
                        plain[0]++;
                    }
                    synchronized (MonitorsOfAllKinds.class) {
                        statics++;
                    }
                    synchronized (many.get(i % 200)) {
                        counts[i % 200]++;
                    }
                    object.lambda().run();
                    try {
                        object.fail();
                    } catch (IllegalStateException e) {
                        synchronized (object) {
                            plain[1]++;
                        }
                    }
                }
            });
            threads[t].start();
        }
        for (Thread t : threads) t.join();
        int sum = 0;
        for (int c : counts) sum += c;
        System.out.println(statics + " " + array[0] + " " + plain[0] + " " + plain[1] + " " + object.own + " " + sum + " " + object.recurse(500));
        try {
            Object nothing = null;
            synchronized (nothing) {
                System.out.println("never");
            }
        } catch (NullPointerException e) {
            System.out.println(e.getMessage());
        }
        synchronized (object) {
            int hash = object.hashCode();
            synchronized (object) {
                System.out.println(hash == object.hashCode());
            }
        }
    }
}
