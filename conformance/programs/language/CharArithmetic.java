/** char as a number: arithmetic, comparison, loops, surrogates, escapes, switch, arrays, compound assignment. */
public class CharArithmetic {
    static char rot(char c, int by) {
        if (c >= 'a' && c <= 'z') return (char) ((c - 'a' + by + 26) % 26 + 'a');
        if ('A' <= c && c <= 'Z') return (char) ((c - 'A' + by + 26) % 26 + 'A');
        return c;
    }

    static int roman(String s) {
        int total = 0;
        int last = 0;
        for (int i = s.length() - 1; i >= 0; i--) {
            int v = switch (s.charAt(i)) {
                case 'I' -> 1;
                case 'V' -> 5;
                case 'X' -> 10;
                case 'L' -> 50;
                case 'C' -> 100;
                default -> 0;
            };
            total += v < last ? -v : v;
            last = Math.max(last, v);
        }
        return total;
    }

    public static void main(String[] args) {
        StringBuilder out = new StringBuilder();
        for (char c : "Hello, World!".toCharArray()) out.append(rot(c, 13));
        System.out.println(out + " " + roman("XCIV") + roman("LXXXVIII"));
        char c = 'a';
        c += 1;
        c++;
        System.out.println(c + c + " " + c + (char) (c + 1) + (int) c + (c > 98) + (c == 'c') + -c + ~c);
        int[] counts = new int[26];
        for (char each : "the quick brown fox jumps over the lazy dog".toCharArray()) if (each != ' ') counts[each - 'a']++;
        StringBuilder histogram = new StringBuilder();
        for (char each = 'a'; each <= 'z'; each++) histogram.append(counts[each - 'a']);
        System.out.println(histogram);
        String s = "a\ud83d\ude00b";
        int points = 0;
        for (int i = 0; i < s.length(); i += Character.charCount(s.codePointAt(i))) points += s.codePointAt(i);
        System.out.println(points + " " + Character.isHighSurrogate(s.charAt(1)) + " " + Character.toCodePoint('\ud83d', '\ude00') + " " + (int) Character.highSurrogate(0x1f600));
        System.out.println('\n' + '\t' + '\b' + '\r' + '\f' + '\\' + '\'' + '"' + '\177' + '\u0041' + "" + '\7' + "\u0041\101".length());
        char[] letters = {'d', 'a', 'c', 'b'};
        java.util.Arrays.sort(letters);
        letters[0] ^= 32;
        letters[1] += letters[2] - letters[1];
        System.out.println(String.valueOf(letters) + letters.length);
        char max = Character.MAX_VALUE;
        max++;
        char min = Character.MIN_VALUE;
        min -= 1;
        System.out.println((int) max + " " + (int) min + " " + (char) 0x10041 + " " + (short) '\uffff' + " " + (byte) '\u00ff' + " " + (int) (char) -5.5 + " " + (long) '\u8000');
        int i = 'x';
        long l = 'y' + 1L;
        float f = 'z';
        double d = 'z' / 2;
        System.out.println(i + " " + l + " " + f + " " + d + " " + 'z' / 2.0 + " " + (char) l + " " + ('a' + 'b' + "c") + ("a" + 'b' + 'c' + 1));
        Character boxed = 'q';
        boxed++;
        System.out.println(boxed + " " + boxed.compareTo('t') + " " + Character.compare('a', 'c') + " " + Character.getNumericValue('z') + Character.digit('f', 16) + Character.forDigit(11, 16));
    }
}
