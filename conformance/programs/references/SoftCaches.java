import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Soft references survive ordinary collections and give way before memory runs out. */
public class SoftCaches {
    static Map<Integer, SoftReference<byte[]>> cache = new HashMap<>();

    public static void main(String[] args) {
        for (int i = 0; i < 10; i++) cache.put(i, new SoftReference<>(new byte[100_000]));
        System.gc();
        int kept = 0;
        for (SoftReference<byte[]> r : cache.values()) if (r.get() != null) kept++;
        System.out.println(kept);
        List<byte[]> hold = new ArrayList<>();
        try {
            for (int i = 0; i < 1000; i++) hold.add(new byte[1_000_000]);
            System.out.println("no end");
        } catch (OutOfMemoryError e) {
            hold = null;
            System.out.println("out of memory");
        }
        kept = 0;
        for (SoftReference<byte[]> r : cache.values()) if (r.get() != null) kept++;
        System.out.println(kept);
        SoftReference<String> s = new SoftReference<>("still a constant");
        System.out.println(s.get());
        byte[] again = new byte[20_000_000];
        System.out.println(again.length);
    }
}
