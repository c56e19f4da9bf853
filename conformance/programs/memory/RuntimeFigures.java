/** Figures of Runtime hold together, before and after allocation. */
public class RuntimeFigures {
    static byte[] held;

    public static void main(String[] args) {
        Runtime r = Runtime.getRuntime();
        System.out.println((r.maxMemory() >= r.totalMemory()) + " " + (r.totalMemory() >= r.freeMemory()) + " " + (r.freeMemory() > 0) + " " + (r.availableProcessors() > 0));
        System.gc();
        long before = r.totalMemory() - r.freeMemory();
        held = new byte[20_000_000];
        System.gc();
        long during = r.totalMemory() - r.freeMemory();
        System.out.println(during - before > 15_000_000);
        held = null;
        System.gc();
        long after = r.totalMemory() - r.freeMemory();
        System.out.println(during - after > 15_000_000);
        System.out.println(r == Runtime.getRuntime());
        r.gc();
    }
}
