import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

/** Object.clone: shallow copies, not Cloneable, overridden through levels, arrays, collections. */
public class CloneMethods {
    static class Plain {
        Plain copy() throws CloneNotSupportedException {
            return (Plain) clone();
        }
    }

    static class Point implements Cloneable {
        byte b = 1;
        long l = 2;
        char c = 'c';
        double d = 0.5;
        int[] shared = {1};
        final String name;
        boolean z = true;
        transient Object o = this;

        Point(String name) {
            this.name = name;
            System.out.println("constructed");
        }

        @Override
        protected Point clone() {
            try {
                return (Point) super.clone();
            } catch (CloneNotSupportedException e) {
                throw new AssertionError(e);
            }
        }
    }

    static class Deep extends Point {
        List<String> list = new ArrayList<>(List.of("x"));

        Deep() {
            super("deep");
        }

        @Override
        protected Deep clone() {
            Deep d = (Deep) super.clone();
            d.list = new ArrayList<>(list);
            return d;
        }
    }

    public static void main(String[] args) throws Exception {
        try {
            new Plain().copy();
        } catch (CloneNotSupportedException e) {
            System.out.println(e);
        }
        Point p = new Point("p");
        p.l = 99;
        Point q = p.clone();
        q.shared[0] = 5;
        q.l = 1;
        System.out.println(p.l + " " + q.l + p.shared[0] + q.name + q.b + q.c + q.d + q.z + (q.o == p) + (q.getClass() == Point.class));
        Deep d = new Deep();
        Point copy = d.clone();
        ((Deep) copy).list.add("y");
        System.out.println(d.list + "" + ((Deep) copy).list + (copy instanceof Deep));
        Object[] arrays = {new boolean[] {true}.clone(), new char[] {'c'}.clone(), new long[] {1}.clone(), new Object[] {p}.clone(), new int[0].clone()};
        System.out.println(arrays.length + " " + ((long[]) arrays[2])[0] + (((Object[]) arrays[3])[0] == p));
        HashMap<String, Integer> map = new HashMap<>();
        map.put("k", 1);
        @SuppressWarnings("unchecked")
        HashMap<String, Integer> mapCopy = (HashMap<String, Integer>) map.clone();
        mapCopy.put("k", 2);
        System.out.println(map + " " + mapCopy + " " + new ArrayList<>(Arrays.asList(1, 2)).clone());
        synchronized (p) {
            Point locked = p.clone();
            System.out.println(Thread.holdsLock(p) + " " + Thread.holdsLock(locked) + " " + (p.hashCode() == locked.hashCode() && p == locked));
        }
    }
}
