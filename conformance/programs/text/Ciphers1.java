import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Old ciphers over text: Caesar, Vigenere, rail fence, Morse, Playfair, run lengths, percent escapes. */
public class Ciphers1 {
    static String caesar(String s, int shift) {
        return s.chars().map(c -> Character.isUpperCase(c) && c < 128 ? 'A' + Math.floorMod(c - 'A' + shift, 26) : Character.isLowerCase(c) && c < 128 ? 'a' + Math.floorMod(c - 'a' + shift, 26) : c).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    static String rails(String s, int rails) {
        StringBuilder[] rows = new StringBuilder[rails];
        Arrays.setAll(rows, i -> new StringBuilder());
        for (int i = 0; i < s.length(); i++) {
            int k = i % (2 * rails - 2);
            rows[Math.min(k, 2 * rails - 2 - k)].append(s.charAt(i));
        }
        return Arrays.stream(rows).map(String::valueOf).collect(Collectors.joining());
    }

    static String runs(String s) {
        StringBuilder b = new StringBuilder();
        for (int i = 0, j; i < s.length(); i = j) {
            for (j = i; j < s.length() && s.charAt(j) == s.charAt(i); j++) {
                continue;
            }
            b.append(j - i == 1 ? "" : j - i).append(s.charAt(i));
        }
        return b.toString();
    }

    static String percent(String s) {
        StringBuilder b = new StringBuilder();
        for (byte x : s.getBytes(StandardCharsets.UTF_8)) {
            if (x > 32 && "%+&=?/".indexOf(x) < 0) {
                b.append((char) x);
            } else {
                b.append('%').append(String.format(Locale.ROOT, "%02X", x));
            }
        }
        return b.toString();
    }

    public static void main(String[] args) {
        String text = "Attack at Dawn, caf\u00e9 \u20ac5!";
        for (int shift : new int[] {0, 3, -3, 13, 29}) {
            System.out.println(caesar(text, shift) + " " + caesar(caesar(text, shift), -shift).equals(text));
        }
        System.out.println(rails("WEAREDISCOVEREDFLEEATONCE", 3) + " " + rails("ab", 2) + " " + rails("abcdefg", 4));
        System.out.println(runs("aaabccccd") + " " + runs("") + " " + runs("x".repeat(120) + "yz"));
        System.out.println(percent(text) + " " + percent("a/b?c=d&e") + " " + java.net.URLEncoder.encode(text, StandardCharsets.UTF_8) + " " + java.net.URLDecoder.decode("a%20b+%C3%A9%E2%82%AC", StandardCharsets.UTF_8));
        try {
            java.net.URLDecoder.decode("%zz", StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        String key = "LEMON";
        StringBuilder vigenere = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            vigenere.append((char) ('A' + ("ATTACKATDAWN".charAt(i) + key.charAt(i % 5) - 2 * 'A') % 26));
        }
        System.out.println(vigenere);
        String[] morse = ".- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- .-- -..- -.-- --..".split(" ");
        System.out.println("sos help".chars().mapToObj(c -> c == ' ' ? "/" : morse[c - 'a']).collect(Collectors.joining(" ")));
    }
}
