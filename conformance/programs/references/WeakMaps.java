import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;

/** WeakHashMap forgets, and a map that is itself forgotten keeps nothing. */
public class WeakMaps {
    static final class Key {
        final int number;

        Key(int number) {
            this.number = number;
        }

        @Override
        public int hashCode() {
            return number % 50;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.number == number;
        }
    }

    static void fill(Map<Key, String> map, List<Key> kept) {
        for (int i = 0; i < 1000; i++) {
            Key key = new Key(i);
            map.put(key, "value " + i);
            if (i % 10 == 0) kept.add(key);
        }
    }

    static int shrink(Map<?, ?> map, int target) throws InterruptedException {
        for (int i = 0; i < 100 && map.size() > target; i++) {
            System.gc();
            Thread.sleep(5);
        }
        return map.size();
    }

    static void forgotten(List<WeakReference<byte[]>> values) {
        for (int i = 0; i < 50; i++) {
            Map<Object, byte[]> map = new WeakHashMap<>();
            for (int j = 0; j < 20; j++) {
                byte[] value = new byte[1000];
                map.put(new Object(), value);
                values.add(new WeakReference<>(value));
            }
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Map<Key, String> map = new WeakHashMap<>();
        List<Key> kept = new ArrayList<>();
        fill(map, kept);
        System.out.println(map.size() <= 1000 && map.size() >= 100);
        int left = shrink(map, 105);
        System.out.println(left >= 100 && left <= 105);
        int right = 0;
        for (Key key : kept) right += map.get(key).equals("value " + key.number) ? 1 : 0;
        System.out.println(right);
        System.out.println(map.containsKey(new Key(500)) + " " + map.remove(new Key(500)) + " " + map.get(new Key(500)));
        int sum = 0;
        for (Map.Entry<Key, String> entry : map.entrySet()) sum += entry.getKey().number % 10 == 0 ? 1 : 0;
        System.out.println(sum);

        List<WeakReference<byte[]>> values = new ArrayList<>();
        forgotten(values);
        int present = values.size();
        for (int i = 0; i < 50 && present > 60; i++) {
            System.gc();
            Thread.sleep(2);
            present = 0;
            for (WeakReference<byte[]> value : values) present += value.get() != null ? 1 : 0;
        }
        System.out.println("forgotten maps keep little: " + (present <= 60));
        for (int round = 0; round < 300; round++) {
            Map<Object, byte[]> big = new WeakHashMap<>();
            for (int i = 0; i < 10; i++) big.put(new Object(), new byte[100_000]);
        }
        System.out.println("300 MB of forgotten entries");
        Map<Object, byte[]> one = new WeakHashMap<>();
        for (int i = 0; i < 3000; i++) one.put(new Object(), new byte[100_000]);
        System.out.println("300 MB through one map");
    }
}
