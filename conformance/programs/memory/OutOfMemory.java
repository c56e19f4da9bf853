import java.util.ArrayList;
import java.util.List;

/** Running out of memory is an error that can be caught, and the heap is usable after it. Needs a heap below 2 GiB. */
public class OutOfMemory {
    static int hog() {
        List<long[]> kept = new ArrayList<>();
        try {
            while (true) {
                kept.add(new long[1 << 20]);
            }
        } catch (OutOfMemoryError e) {
            int n = kept.size();
            kept = null;
            System.out.println("caught " + e.getMessage());
            return n;
        }
    }

    public static void main(String[] args) {
        for (int i = 0; i < 3; i++) {
            System.out.println(hog() >= 0);
            int[] after = new int[100000];
            after[99999] = i;
            System.out.println(after[99999]);
        }
        try {
            Object o = new long[Integer.MAX_VALUE - 8];
            System.out.println(o == null);
        } catch (OutOfMemoryError e) {
            System.out.println("too big: " + e.getMessage());
        }
        StringBuilder text = new StringBuilder("x");
        try {
            while (true) {
                text.append(text);
            }
        } catch (OutOfMemoryError e) {
            System.out.println("text " + (text.length() > 1000));
        }
        text = null;
        System.out.println(new String(new char[1000]).length());
    }
}
