import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** compareTo, compareToIgnoreCase and CASE_INSENSITIVE_ORDER between Latin-1 and UTF-16 strings. */
public class StringComparisons {
    public static void main(String[] args) {
        String[] texts = {"", "a", "A", "b", "B", "ab", "aB", "a\u00e9", "a\u00c9", "\u00ff", "\u0178", "\u0100", "\u0101", "\u03a3", "\u03c3", "\u03c2",
            "\ud83d\ude00", "\uffff", "\ue000", "\ud801\udc00", "\ud801\udc28", "\u0130", "i", "I", "\u0131", "\u00b5", "\u03bc", "\u039c", "zz", "Zz"};
        for (String s : texts) {
            StringBuilder row = new StringBuilder();
            for (String t : texts) {
                row.append(s.compareTo(t)).append('/').append(s.compareToIgnoreCase(t)).append(' ');
            }
            System.out.println(row);
        }
        String[] sorted = texts.clone();
        Arrays.sort(sorted);
        print(sorted);
        Arrays.sort(sorted, String.CASE_INSENSITIVE_ORDER);
        print(sorted);
        Arrays.sort(sorted, String.CASE_INSENSITIVE_ORDER.reversed().thenComparing(String::compareTo));
        print(sorted);
        List<String> list = new ArrayList<>(List.of(texts));
        list.sort(null);
        System.out.println(list.equals(Arrays.asList(texts)) + " " + list.indexOf("\uffff"));
        System.out.println(CharSequence.compare("abc", new StringBuilder("abd")) + " " + new StringBuilder("x").compareTo(new StringBuilder("\u0100")));
        try {
            System.out.println("a".compareTo(null));
        } catch (NullPointerException e) {
            System.out.println("null");
        }
    }

    static void print(String[] texts) {
        StringBuilder all = new StringBuilder();
        for (String t : texts) {
            for (char c : t.toCharArray()) {
                all.append(Integer.toHexString(c)).append('.');
            }
            all.append(' ');
        }
        System.out.println(all);
    }
}
