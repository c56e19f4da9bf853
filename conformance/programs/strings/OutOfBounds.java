/** The messages of string index errors. */
public class OutOfBounds {
    static void attempt(Runnable action) {
        try {
            action.run();
            System.out.println("no error");
        } catch (RuntimeException e) {
            System.out.println(e.getClass().getName() + ": " + e.getMessage());
        }
    }

    public static void main(String[] args) {
        String s = "hello";
        String wide = "h\u20acllo";
        attempt(() -> s.charAt(5));
        attempt(() -> s.charAt(-1));
        attempt(() -> wide.charAt(9));
        attempt(() -> s.substring(6));
        attempt(() -> s.substring(-1));
        attempt(() -> s.substring(3, 2));
        attempt(() -> s.substring(0, 9));
        attempt(() -> wide.substring(2, 1));
        attempt(() -> s.codePointAt(7));
        attempt(() -> s.repeat(-1));
        attempt(() -> s.subSequence(2, 1));
        attempt(() -> new StringBuilder("abc").charAt(3));
        attempt(() -> new StringBuilder("abc").deleteCharAt(3));
        attempt(() -> new StringBuilder("abc").insert(4, "x"));
        attempt(() -> new StringBuilder("abc").delete(2, 1));
        attempt(() -> new StringBuilder("abc").replace(4, 5, "x"));
        attempt(() -> new StringBuilder("abc").setLength(-1));
        attempt(() -> new StringBuilder("abc").substring(2, 5));
        attempt(() -> new StringBuilder("abc").setCharAt(-1, 'x'));
        attempt(() -> new StringBuilder(-1));
        attempt(() -> new String(new char[3], 1, 5));
        attempt(() -> new String(new byte[3], -1, 2));
        attempt(() -> "abc".getChars(0, 3, new char[2], 0));
    }
}
