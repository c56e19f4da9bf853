/** StringBuilder and StringBuffer. */
public class Builders {
    public static void main(String[] args) {
        StringBuilder b = new StringBuilder();
        b.append(1).append('c').append("text").append(2.5).append(3.5f).append(true).append((Object) null).append(new char[] {'x', 'y'});
        b.append("abcdef", 2, 4).append(10L).appendCodePoint(0x1f600).append((String) null);
        System.out.println(b + " " + b.length());
        b.insert(0, "start ").insert(3, 42).insert(5, 'q').insert(2, 1.25).insert(1, true);
        System.out.println(b);
        b.delete(0, 4).deleteCharAt(2).replace(1, 4, "REPLACED").reverse();
        System.out.println(b);
        System.out.println(b.indexOf("E") + " " + b.lastIndexOf("E") + " " + b.indexOf("zzz"));
        b.setLength(5);
        b.setCharAt(2, '\u20ac');
        System.out.println(b + " " + b.length());
        b.setLength(8);
        System.out.println((int) b.charAt(7) + " " + b.toString().trim());
        StringBuilder grown = new StringBuilder("x");
        for (int i = 0; i < 1000; i++) {
            grown.append(i % 10);
        }
        System.out.println(grown.length() + " " + grown.toString().hashCode());
        System.out.println(new StringBuilder("a\ud83d\ude00b").reverse());
        System.out.println(new StringBuilder("abc").compareTo(new StringBuilder("abd")) + " " + "abc".contentEquals(new StringBuilder("abc")));
        StringBuffer buffer = new StringBuffer("sync");
        buffer.append(1).insert(0, "re").reverse();
        System.out.println(buffer);
        StringBuilder wide = new StringBuilder("\u0100");
        wide.append("latin").deleteCharAt(0);
        System.out.println(wide + " " + wide.toString().equals("latin") + " " + wide.toString().hashCode() + " " + "latin".hashCode());
        char[] out = new char[4];
        new StringBuilder("0123456789").getChars(3, 7, out, 0);
        System.out.println(new String(out) + " " + wide.chars().sum());
    }
}
