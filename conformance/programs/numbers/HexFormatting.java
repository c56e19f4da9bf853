import java.util.HexFormat;

/** HexFormat: delimiters, prefixes, upper case, single digits, and text that is not hexadecimal. */
public class HexFormatting {
    static void attempt(String label, Runnable r) {
        try {
            r.run();
        } catch (RuntimeException e) {
            System.out.println(label + " ! " + e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }

    public static void main(String[] args) {
        byte[] bytes = {0, 1, 15, 16, 127, -128, -1};
        HexFormat plain = HexFormat.of();
        HexFormat fancy = HexFormat.ofDelimiter(", ").withUpperCase().withPrefix("0x").withSuffix("h");
        System.out.println(plain.formatHex(bytes) + " " + fancy.formatHex(bytes) + " " + plain.formatHex(bytes, 2, 5) + " " + plain.withDelimiter(":").formatHex(bytes));
        System.out.println(java.util.Arrays.toString(plain.parseHex("00ff7F80")) + java.util.Arrays.toString(fancy.parseHex("0x0Ah, 0xFFh")) + plain.parseHex("").length);
        System.out.println(fancy + " " + plain + " " + fancy.delimiter() + fancy.prefix() + fancy.suffix() + fancy.isUpperCase() + " " + plain.equals(HexFormat.of()) + " " + fancy.equals(plain));
        System.out.println(plain.toHexDigits((byte) -2) + " " + plain.toHexDigits('\u20ac') + " " + plain.toHexDigits((short) -3) + " " + plain.toHexDigits(255) + " " + plain.toHexDigits(-1L) + " " + plain.toHexDigits(0xabcdefL, 5) + " " + fancy.toHexDigits((byte) 0xab) + plain.toLowHexDigit(31) + plain.toHighHexDigit(0xa5));
        System.out.println(HexFormat.fromHexDigit('f') + " " + HexFormat.fromHexDigits("7fffffff") + " " + HexFormat.fromHexDigitsToLong("ffffffffffffffff") + " " + HexFormat.fromHexDigits("xx12yy", 2, 4) + " " + HexFormat.isHexDigit('g') + HexFormat.isHexDigit('A') + HexFormat.isHexDigit('\uff11'));
        StringBuilder out = new StringBuilder("> ");
        fancy.formatHex(out, bytes, 5, 7);
        plain.toHexDigits(out, (byte) 9);
        System.out.println(out);
        attempt("odd", () -> plain.parseHex("abc"));
        attempt("bad", () -> plain.parseHex("zz"));
        attempt("prefix", () -> fancy.parseHex("0x1"));
        attempt("delimiter", () -> fancy.parseHex("0x01h;0x02h"));
        attempt("digit", () -> HexFormat.fromHexDigit('x'));
        attempt("long", () -> HexFormat.fromHexDigits("123456789"));
        attempt("range", () -> plain.formatHex(bytes, 3, 9));
        attempt("digits", () -> plain.toHexDigits(1L, 17));
        attempt("null", () -> HexFormat.ofDelimiter(null));
        byte[] all = new byte[256];
        for (int i = 0; i < 256; i++) {
            all[i] = (byte) i;
        }
        System.out.println(plain.formatHex(all).hashCode() + " " + java.util.Arrays.equals(plain.parseHex(plain.formatHex(all)), all) + " " + fancy.formatHex(all).hashCode() + " " + java.util.Arrays.equals(fancy.parseHex(fancy.formatHex(all)), all));
    }
}
