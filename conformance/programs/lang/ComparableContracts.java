import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Own equals, hashCode and compareTo: versions, money, points; keys that change; clones. */
public class ComparableContracts {
    static final class Version implements Comparable<Version>, Cloneable {
        private int[] parts;
        private final String label;

        Version(String text) {
            int dash = text.indexOf('-');
            label = dash < 0 ? null : text.substring(dash + 1);
            parts = Arrays.stream((dash < 0 ? text : text.substring(0, dash)).split("\\.")).mapToInt(Integer::parseInt).toArray();
        }

        @Override
        public int compareTo(Version o) {
            int c = Arrays.compare(parts, o.parts);
            return c != 0 ? c : label == null ? (o.label == null ? 0 : 1) : o.label == null ? -1 : label.compareTo(o.label);
        }

        @Override
        public boolean equals(Object o) {
            return o instanceof Version v && compareTo(v) == 0;
        }

        @Override
        public int hashCode() {
            return Objects.hash(Arrays.hashCode(parts), label);
        }

        @Override
        public String toString() {
            return Arrays.toString(parts) + (label == null ? "" : label);
        }

        @Override
        public Version clone() {
            try {
                Version copy = (Version) super.clone();
                copy.parts = parts.clone();
                return copy;
            } catch (CloneNotSupportedException e) {
                throw new AssertionError(e);
            }
        }
    }

    static class Stubborn {
        Object copy() throws CloneNotSupportedException {
            return super.clone();
        }
    }

    public static void main(String[] args) throws CloneNotSupportedException {
        List<Version> all = new ArrayList<>();
        for (String s : new String[] {"1.10", "1.9.3", "1.9", "2.0-beta", "2.0", "2.0-alpha", "1.9.3-rc1", "10"}) {
            all.add(new Version(s));
        }
        Collections.sort(all);
        System.out.println(all + " " + Collections.max(all) + " " + all.indexOf(new Version("2.0")) + " " + Collections.binarySearch(all, new Version("1.9.4")));
        Version a = new Version("3.1");
        Version b = a.clone();
        Map<Version, String> map = new HashMap<>(Map.of(a, "first"));
        System.out.println(map.get(b) + " " + a.equals(b) + " " + (a == b) + " " + a.hashCode());
        b.parts[0] = 4;
        System.out.println(a + " " + b + " " + map.get(b));
        a.parts[1] = 9;
        System.out.println(map.get(a) + " " + map.containsKey(new Version("3.1")) + " " + map.size() + " " + map.keySet().iterator().next().equals(a) + " " + new HashMap<>(map).get(a));
        try {
            new Stubborn().copy();
        } catch (CloneNotSupportedException e) {
            System.out.println(e.getMessage().replaceAll(".*\\$", ""));
        }
        TreeMap<Version, Integer> tree = new TreeMap<>();
        for (Version v : all) {
            tree.merge(v, 1, Integer::sum);
        }
        System.out.println(tree.headMap(new Version("2")) + " " + tree.ceilingKey(new Version("2.0-b")) + " " + tree.higherKey(new Version("2.0")));
        ArrayList<int[]> shallow = new ArrayList<>(List.of(new int[] {1}));
        @SuppressWarnings("unchecked")
        ArrayList<int[]> cloned = (ArrayList<int[]>) shallow.clone();
        cloned.get(0)[0] = 5;
        System.out.println(shallow.get(0)[0] + " " + new int[][] {{1}, {2}}.clone()[1][0]);
    }
}
