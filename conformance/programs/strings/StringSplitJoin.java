import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;

/** split with limits, by one character, by regex and by surrogates; join and StringJoiner. */
public class StringSplitJoin {
    static class Lazy {
        static int count;

        @Override
        public String toString() {
            return "lazy" + count++;
        }
    }

    public static void main(String[] args) {
        String[] texts = {"", ",", "a,b,c", ",a,,b,,", "abc", "a,b", ",,,"};
        for (String s : texts) {
            StringBuilder row = new StringBuilder("'" + s + "' ");
            for (int limit : new int[] {-1, 0, 1, 2, 3, 10}) {
                row.append(limit).append(Arrays.asList(s.split(",", limit))).append(s.split(",", limit).length).append(' ');
            }
            System.out.println(row);
        }
        System.out.println(Arrays.toString("boo:and:foo".split("o")) + Arrays.toString("boo:and:foo".split("o", -1)) + Arrays.toString("abc".split("")));
        System.out.println(Arrays.toString("a.b.c".split(".")) + Arrays.toString("a.b.c".split("\\.")) + Arrays.toString("a|b".split("|")) + Arrays.toString("a|b".split("[|]")));
        System.out.println(Arrays.toString("x\ud83d\ude00y\ud83d\ude00z".split("\ud83d\ude00")) + Arrays.toString("1  2\t3 ".split("\\s+")) + Arrays.toString("aXbxc".split("(?i)x")));
        System.out.println(Arrays.toString("a1b22c".split("(?<=\\d)(?=\\D)")) + Arrays.toString("CamelCaseText".split("(?=[A-Z])")));
        System.out.println(String.join("-", "a", "b", null, "c") + String.join("", List.of()) + String.join(", ", List.of("\u20ac", "x")));
        try {
            System.out.println(String.join(null, "a"));
        } catch (NullPointerException e) {
            System.out.println("null delimiter");
        }
        StringJoiner j = new StringJoiner("|", "<", ">");
        System.out.println(j + " " + j.length());
        j.setEmptyValue("EMPTY");
        System.out.println(j + " " + j.length());
        j.add("");
        System.out.println(j + " " + j.length());
        j.add("x").add(null).add("\u20ac");
        System.out.println(j + " " + j.length());
        StringJoiner other = new StringJoiner("+", "{", "}").add("p").add("q");
        System.out.println(j.merge(other) + " " + j.merge(new StringJoiner("#")) + " " + j.merge(j) + " " + other);
        StringJoiner grow = new StringJoiner(",");
        for (int i = 0; i < 100; i++) {
            grow.add(Integer.toString(i * i));
        }
        System.out.println(grow.length() + " " + grow.toString().hashCode());
        System.out.println(new StringJoiner("/").add(new StringBuilder("sb")).add(new Lazy().toString()));
    }
}
