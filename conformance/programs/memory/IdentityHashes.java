import java.util.ArrayList;
import java.util.List;

/** Identity hash codes stay with their objects while the collector runs. */
public class IdentityHashes {
    public static void main(String[] args) {
        List<Object> objects = new ArrayList<>();
        List<Integer> hashes = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            Object o = i % 2 == 0 ? new Object() : new int[i];
            objects.add(o);
            hashes.add(System.identityHashCode(o));
        }
        long garbage = 0;
        for (int i = 0; i < 3000; i++) {
            garbage += new byte[10000].length;
        }
        boolean same = true;
        java.util.HashSet<Integer> different = new java.util.HashSet<>();
        for (int i = 0; i < objects.size(); i++) {
            same &= hashes.get(i) == System.identityHashCode(objects.get(i));
            different.add(hashes.get(i));
        }
        System.out.println(same + " " + (different.size() > 1900) + " " + garbage);
        System.out.println(System.identityHashCode(null) + " " + (new Object().toString().startsWith("java.lang.Object@")));
        Object lock = objects.get(0);
        synchronized (lock) {
            System.out.println(hashes.get(0) == lock.hashCode());
        }
        System.out.println(objects.get(0).equals(objects.get(0)) + " " + objects.get(0).equals(objects.get(1)));
    }
}
