/** indexOf and lastIndexOf of characters, supplementary code points and strings from any start. */
public class StringIndexing {
    public static void main(String[] args) {
        String[] texts = {"", "banana", "b\u00e4n\u00e4n\u00e4", "\u20acu\u20acu\u20ac", "a\ud83d\ude00b\ud83d\ude00", "\ud83d\ud83d\ude00\ude00"};
        int[] characters = {'a', 'n', 0xe4, 0x20ac, 0x1f600, 0xd83d, 0xde00, 'z', -1, 0x110000, 0x161};
        String[] parts = {"", "an", "ana", "\u00e4n", "\u20ac", "\ud83d\ude00", "\ude00", "banana!", "a"};
        for (String s : texts) {
            StringBuilder row = new StringBuilder();
            for (int c : characters) {
                row.append(s.indexOf(c)).append(',').append(s.lastIndexOf(c)).append(' ');
                for (int from = -2; from <= s.length() + 1; from++) {
                    row.append(s.indexOf(c, from)).append(':').append(s.lastIndexOf(c, from)).append(' ');
                }
            }
            row.append('|');
            for (String p : parts) {
                row.append(s.indexOf(p)).append(',').append(s.lastIndexOf(p)).append(' ');
                for (int from = -2; from <= s.length() + 1; from++) {
                    row.append(s.indexOf(p, from)).append(':').append(s.lastIndexOf(p, from)).append(' ');
                }
            }
            System.out.println(row);
        }
        System.out.println("abc".indexOf("", 2) + " " + "abc".indexOf("", 99) + " " + "abc".lastIndexOf("", 99) + " " + "abc".lastIndexOf("", -1));
        StringBuilder builder = new StringBuilder("x\u00e9x\u20acx");
        System.out.println(builder.indexOf("x", 1) + " " + builder.lastIndexOf("x") + " " + builder.lastIndexOf("x", 3) + " " + builder.indexOf("\u20ac") + " " + builder.indexOf("q"));
        String big = "ab".repeat(5000) + "needle" + "ab".repeat(5000);
        System.out.println(big.indexOf("needle") + " " + big.lastIndexOf("needle") + " " + big.indexOf("abn") + " " + big.indexOf("bb"));
        String wide = "a\u0142".repeat(5000) + "\u0142\u0142" + "a\u0142".repeat(10);
        System.out.println(wide.indexOf("\u0142\u0142") + " " + wide.lastIndexOf("\u0142\u0142\u0142") + " " + wide.indexOf('\u0142', 777));
    }
}
