/** String constants at the 65535 bytes that a class file holds in one, and what becomes of them when they are joined. */
public class LongStrings {
    private static final String A10 = "abcdefghij";
    static final String A100 =
            A10 + A10 + A10 + A10 + A10
                    + A10 + A10 + A10 + A10 + A10;
    static final String A1000 =
            A100 + A100 + A100 + A100 + A100
                    + A100 + A100 + A100 + A100 + A100;
    static final String A10000 =
            A1000 + A1000 + A1000 + A1000 + A1000
                    + A1000 + A1000 + A1000 + A1000 + A1000;
    static final String A = A10000 + A10000 + A10000 + A10000 + A10000 + A10000;
    private static final String B10 = "klmnopqrst";
    static final String B100 =
            B10 + B10 + B10 + B10 + B10
                    + B10 + B10 + B10 + B10 + B10;
    static final String B1000 =
            B100 + B100 + B100 + B100 + B100
                    + B100 + B100 + B100 + B100 + B100;
    static final String B10000 =
            B1000 + B1000 + B1000 + B1000 + B1000
                    + B1000 + B1000 + B1000 + B1000 + B1000;
    static final String B = B10000 + B10000 + B10000 + B10000 + B10000 + B10000;

    /** Three bytes each in a class file. */
    private static final String EURO10 =
            "\u20ac\u20ac\u20ac\u20ac\u20ac\u20ac\u20ac\u20ac\u20ac\u20ac";
    static final String EURO100 =
            EURO10 + EURO10 + EURO10 + EURO10 + EURO10
                    + EURO10 + EURO10 + EURO10 + EURO10 + EURO10;
    static final String EURO1000 =
            EURO100 + EURO100 + EURO100 + EURO100 + EURO100
                    + EURO100 + EURO100 + EURO100 + EURO100 + EURO100;
    static final String EURO10000 =
            EURO1000 + EURO1000 + EURO1000 + EURO1000 + EURO1000
                    + EURO1000 + EURO1000 + EURO1000 + EURO1000 + EURO1000;
    static final String EURO = EURO10000 + EURO10000 + EURO1000;

    /** A supplementary character is six bytes in a class file, two chars, one code point. */
    private static final String CLEF5 = "\ud834\udd1e\ud834\udd1e\ud834\udd1e\ud834\udd1e\ud834\udd1e";
    static final String CLEF50 =
            CLEF5 + CLEF5 + CLEF5 + CLEF5 + CLEF5
                    + CLEF5 + CLEF5 + CLEF5 + CLEF5 + CLEF5;
    static final String CLEF500 =
            CLEF50 + CLEF50 + CLEF50 + CLEF50 + CLEF50
                    + CLEF50 + CLEF50 + CLEF50 + CLEF50 + CLEF50;
    static final String CLEF5000 =
            CLEF500 + CLEF500 + CLEF500 + CLEF500 + CLEF500
                    + CLEF500 + CLEF500 + CLEF500 + CLEF500 + CLEF500;
    static final String CLEF = CLEF5000 + CLEF5000;

    static final String LONE = "\ud800x\udc00\u0000\uffff";

    static int hash(String text) {
        int hash = 0;
        for (int i = 0; i < text.length(); i++) hash = hash * 31 + text.charAt(i);
        return hash;
    }

    static void tell(String name, String text) {
        System.out.println(name + " " + text.length() + " " + text.codePointCount(0, text.length()) + " " + text.hashCode() + " " + (hash(text) == text.hashCode()));
    }

    public static void main(String[] args) {
        tell("A", A);
        tell("B", B);
        tell("EURO", EURO);
        tell("CLEF", CLEF);
        tell("LONE", LONE);
        String both = A.concat(B);
        tell("both", both);
        String mixed = A.concat(EURO) + args.length + CLEF.concat(B) + A.length();
        tell("mixed", mixed);
        System.out.println(mixed.indexOf("\ud834\udd1e") + " " + mixed.lastIndexOf('\u20ac') + " " + mixed.indexOf("klmno"));
        System.out.println(both.intern() == new StringBuilder(A).append(B).toString().intern());
        byte[] utf8 = CLEF.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        System.out.println(utf8.length + " " + new String(utf8, java.nio.charset.StandardCharsets.UTF_8).equals(CLEF));
        System.out.println(new StringBuilder(CLEF).reverse().length() + " " + new StringBuilder(CLEF).reverse().toString().equals(CLEF));
        String million = "0123456789".repeat(100_000);
        System.out.println(million.length() + " " + million.hashCode() + " " + million.substring(999_990));
    }
}
