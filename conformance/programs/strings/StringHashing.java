import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** hashCode of strings, colliding strings as keys, and interned strings. */
public class StringHashing {
    static void collide(String prefix, int depth, Set<String> into) {
        if (depth == 0) {
            into.add(prefix);
        } else {
            collide(prefix + "Aa", depth - 1, into);
            collide(prefix + "BB", depth - 1, into);
        }
    }

    public static void main(String[] args) {
        Set<String> same = new HashSet<>();
        collide("", 9, same);
        Map<Integer, Integer> byHash = new HashMap<>();
        for (String s : same) {
            byHash.merge(s.hashCode(), 1, Integer::sum);
        }
        System.out.println(same.size() + " " + byHash);
        Map<String, Integer> map = new HashMap<>();
        for (String s : same) {
            map.put(s, s.indexOf('B'));
        }
        long sum = 0;
        for (Map.Entry<String, Integer> e : map.entrySet()) {
            sum = sum * 7 + e.getValue() + e.getKey().charAt(2);
        }
        System.out.println(sum + " " + map.get("AaBBAaBBAaBBAaBBAa") + " " + map.get("AaBBAaBBAaBBAaBBA"));
        String built = new StringBuilder("con").append("stant").toString();
        System.out.println((built == "constant") + " " + (built.intern() == "constant") + " " + (("con" + "stant") == "constant"));
        String unique = "dyn" + args.length;
        System.out.println((unique.intern() == unique.intern()) + " " + (("dyn" + args.length).intern() == unique.intern()));
        final String c = "con";
        String d = "con";
        System.out.println((c + "stant" == "constant") + " " + ((d + "stant") == "constant"));
        long all = 0;
        for (int i = 0; i < 20000; i++) {
            all = all * 31 + Integer.toString(i * 7919, 36).hashCode() + ("k\u20ac" + i).hashCode();
        }
        System.out.println(all);
        System.out.println(String.valueOf(new char[] {0xd800, 0xdc00}).hashCode() + " " + "\u00e9".hashCode() + " " + new String(new char[] {'\u00e9'}).equals("\u00e9"));
    }
}
