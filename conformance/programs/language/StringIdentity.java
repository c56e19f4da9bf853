/** Strings that are the same object: literals, constants across classes, intern, switch constants; and those that are not. */
public class StringIdentity {
    static final String A = "shared";
    static final String B = "sha" + "red";
    final String instance = "sha".concat("red");

    interface Other {
        String C = "shared";
        String D = A + 1;
    }

    enum E {
        shared
    }

    public static void main(String[] args) {
        String local = "shared";
        String part = "red";
        final String fixed = "red";
        StringIdentity o = new StringIdentity();
        System.out.println((A == B) + " " + (A == Other.C) + " " + (A == local) + " " + ("sha" + part == A) + " " + ("sha" + fixed == A) + " " + (o.instance == A));
        System.out.println((o.instance.intern() == A) + " " + (new String("shared") == A) + " " + (new String("shared").intern() == A) + " " + (Other.D == "shared1"));
        System.out.println((String.valueOf(A) == A) + " " + (A.toString() == A) + " " + (A.substring(0) == A) + " " + (A.trim() == A) + " " + (A.replace('x', 'y') == A) + " " + (A.concat("") == A) + " " + (A.toLowerCase() == A) + " " + (A.strip() == A));
        System.out.println((E.shared.name() == A) + " " + (E.shared.toString().intern() == A) + " " + A.getClass().getName().equals("java.lang.String"));
        System.out.println(("" + A == A) + " " + (A + "" == A) + " " + ("\u0073hared" == A) + " " + ("""
                shared""" == A));
        String made = new StringBuilder("never seen").append(" before").toString();
        System.out.println((made.intern() == made.intern()) + " " + (made.intern() == "never seen" + " before"));
        char[] chars = {'s', 'h'};
        String s = new String(chars);
        chars[0] = 'x';
        System.out.println(s + String.copyValueOf(chars) + s.equals("sh") + s.contentEquals(new StringBuilder("sh")) + (s.hashCode() == "sh".hashCode()));
        System.out.println(A.equals(null) + " " + "".isEmpty() + " " + ("".intern() == "") + " " + "a".equals((Object) 'a') + " " + "A".equalsIgnoreCase("a"));
    }
}
