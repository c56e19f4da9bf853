/** Strings of millions of characters: building, searching, cutting, hashing, comparing, in both encodings. */
public class HugeStrings {
    public static void main(String[] args) {
        StringBuilder b = new StringBuilder();
        for (int i = 0; b.length() < 2_000_000; i++) b.append(i).append(',');
        String s = b.toString();
        System.out.println(s.length() + " " + s.hashCode() + " " + s.indexOf("123456,") + " " + s.lastIndexOf(",7,") + " " + s.charAt(1_999_999));
        String wide = s.replace(',', '\u20ac');
        System.out.println(wide.length() + " " + wide.hashCode() + " " + wide.indexOf('\u20ac', 1_000_000) + " " + wide.equals(s) + " " + wide.replace('\u20ac', ',').equals(s));
        int parts = 0;
        int at = 0;
        for (int next; (next = s.indexOf(',', at)) >= 0; at = next + 1) parts++;
        System.out.println(parts + " " + s.substring(1_000_000, 1_000_010) + " " + s.chars().filter(c -> c == '9').count());
        String many = "ab".repeat(1_000_000);
        System.out.println(many.compareTo(many + "c") + " " + many.contains("ba".repeat(1000)) + " " + many.regionMatches(1, many, 3, 1_000_000) + " " + many.toUpperCase().charAt(999_999));
        byte[] utf8 = wide.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        System.out.println(utf8.length + " " + new String(utf8, java.nio.charset.StandardCharsets.UTF_8).equals(wide));
        b.setLength(0);
        for (int i = 0; i < 3000; i++) b.insert(b.length() / 2, (char) ('a' + i % 26));
        System.out.println(b.reverse().toString().hashCode());
        try {
            "x".repeat(Integer.MAX_VALUE).concat("x");
        } catch (OutOfMemoryError e) {
            System.out.println("too long");
        }
    }
}
