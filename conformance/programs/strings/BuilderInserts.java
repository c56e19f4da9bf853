/** StringBuilder insert, delete and setLength for every type, with coder changes and errors. */
public class BuilderInserts {
    static void attempt(String label, Runnable r) {
        try {
            r.run();
            System.out.println(label + " ok");
        } catch (RuntimeException e) {
            System.out.println(label + " ! " + e.getClass().getName() + ": " + e.getMessage());
        }
    }

    public static void main(String[] args) {
        StringBuilder b = new StringBuilder();
        b.insert(0, 'x').insert(0, 42).insert(0, -7L).insert(0, 1.5f).insert(0, 2.25).insert(0, true).insert(0, "s").insert(0, new char[] {'c', 'd'});
        b.insert(2, (Object) null).insert(3, (String) null).insert(0, "charseq", 1, 4).insert(1, new char[] {'1', '2', '3', '4'}, 1, 2);
        System.out.println(b + " " + b.length());
        b.insert(4, '\u20ac').insert(b.length(), "\ud83d\ude00");
        System.out.println(b + " " + b.length() + " " + b.toString().hashCode());
        b.deleteCharAt(4).delete(b.length() - 2, 999);
        System.out.println(b + " " + b.length() + " " + b.toString().equals(new String(b.toString().toCharArray())));
        attempt("insert -1", () -> b.insert(-1, "x"));
        attempt("insert past", () -> b.insert(b.length() + 1, "x"));
        attempt("insert chars", () -> b.insert(0, new char[2], 1, 2));
        attempt("insert seq", () -> b.insert(0, "abc", 2, 1));
        attempt("delete -1", () -> b.delete(-1, 2));
        attempt("delete 3..2", () -> b.delete(3, 2));
        attempt("deleteCharAt", () -> b.deleteCharAt(b.length()));
        attempt("setLength", () -> b.setLength(-1));
        attempt("setCharAt", () -> b.setCharAt(b.length(), 'x'));
        attempt("charAt", () -> b.charAt(-1));
        attempt("substring", () -> b.substring(3, 1));
        attempt("subSequence", () -> b.subSequence(0, 999));
        attempt("getChars", () -> b.getChars(0, 5, new char[3], 0));
        attempt("append range", () -> b.append("abc", 1, 9));
        attempt("append chars", () -> b.append(new char[] {'a'}, 1, 1));
        b.setLength(5);
        b.setLength(8);
        b.setCharAt(6, '\u0142');
        System.out.println(b.toString().replace('\0', '0') + " " + b.length());
        b.append((String) null).append((Object) null).append((CharSequence) null).append((StringBuffer) null).append("abcdef", 2, 4).append(new char[] {'u', 'v', 'w'}, 1, 2);
        System.out.println(b.toString().replace('\0', '0') + " " + b.length());
        StringBuilder c = new StringBuilder(3);
        int before = c.capacity();
        c.append("abcd");
        int after = c.capacity();
        c.ensureCapacity(50);
        int ensured = c.capacity();
        c.trimToSize();
        System.out.println(before + " " + after + " " + ensured + " " + c.capacity() + " " + new StringBuilder("abc").capacity() + " " + new StringBuilder().capacity());
        StringBuilder self = new StringBuilder("ab");
        self.append(self).insert(1, self).append(self.reverse());
        System.out.println(self);
        char[] target = new char[6];
        new StringBuilder("h\u00e9\u20acllo").getChars(1, 5, target, 1);
        System.out.println(new String(target).replace('\0', '_'));
    }
}
