/** Searching, cutting and comparing strings, Latin-1 and wide. */
public class Basics {
    public static void main(String[] args) {
        String[] texts = {"", "a", "hello world", "na\u00efve caf\u00e9", "\u4f60\u597d\uff0c\u4e16\u754c", "mixed \u20ac 5", "\ud83d\ude00 smile"};
        for (String t : texts) {
            System.out.println("[" + t + "] " + t.length() + " " + t.hashCode() + " " + t.isEmpty() + " " + t.codePointCount(0, t.length()));
            System.out.println(t.indexOf('o') + " " + t.lastIndexOf("o") + " " + t.indexOf("\u4e16") + " " + t.contains("l") + " " + t.indexOf("", 3));
            System.out.println(t.startsWith("he") + " " + t.endsWith("d") + " " + t.concat("!") + " " + t.replace('l', 'L') + " " + t.replace("l", "<>"));
            if (t.length() > 3) {
                System.out.println(t.substring(2) + "|" + t.substring(1, 3) + "|" + t.charAt(2) + "|" + t.subSequence(0, 2));
            }
            for (String u : texts) {
                System.out.print(t.compareTo(u) + "/" + t.equals(u) + "/" + t.equalsIgnoreCase(u.toUpperCase()) + " ");
            }
            System.out.println();
        }
        System.out.println("  trim me\t\n".trim() + "|" + " \u2003strip\u2003".strip() + "|" + "x ".stripTrailing() + "|" + " x".stripLeading() + "|" + "\u2003".isBlank());
        System.out.println("ab".repeat(4) + "x".repeat(0) + "|" + String.join("-", "a", "b", "c") + "|" + "a,b,,c,,".split(",").length);
        for (String part : "a1b22c333".split("\\d+")) {
            System.out.print(part + ";");
        }
        System.out.println("one two  three".split(" ", 2)[1] + " " + "a,b,,".split(",", -1).length);
        System.out.println("line1\nline2\r\nline3".lines().count() + " " + "  indented\n    more".stripIndent() + " " + "a".indent(3) + "tab\\t".translateEscapes());
        System.out.println("Zebra".compareTo("apple") + " " + "Zebra".compareToIgnoreCase("apple") + " " + "abc".compareTo("abcd") + " " + "hello".regionMatches(true, 1, "ELL", 0, 3));
        System.out.println(String.valueOf(new char[] {'x', 'y'}) + String.valueOf(3.0f) + String.valueOf((Object) null) + String.copyValueOf(new char[] {'a', 'b', 'c'}, 1, 2));
        System.out.println("a-b-c".chars().filter(c -> c == '-').count() + " " + "\ud83d\ude00x".codePointAt(0) + " " + "\ud83d\ude00".codePoints().sum());
    }
}
