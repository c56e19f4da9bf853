import java.text.CharacterIterator;
import java.text.StringCharacterIterator;
import java.util.PrimitiveIterator;
import java.util.stream.Collectors;

/** StringCharacterIterator both ways, code points by hand, palindromes and anagrams beyond the BMP. */
public class UnicodeWalks {
    static boolean palindrome(String s) {
        int[] p = s.codePoints().filter(Character::isLetterOrDigit).map(Character::toLowerCase).toArray();
        for (int i = 0; i < p.length / 2; i++) {
            if (p[i] != p[p.length - 1 - i]) {
                return false;
            }
        }
        return true;
    }

    public static void main(String[] args) {
        StringCharacterIterator it = new StringCharacterIterator("h\u00e9llo", 1, 4, 2);
        System.out.println(it.current() + " " + it.first() + it.last() + it.getBeginIndex() + it.getEndIndex() + it.getIndex() + " " + (it.next() == CharacterIterator.DONE) + it.previous() + it.setIndex(1) + it.equals(it.clone()));
        StringBuilder back = new StringBuilder();
        for (char c = it.last(); c != CharacterIterator.DONE; c = it.previous()) {
            back.append(c);
        }
        it.setText("new");
        System.out.println(back + " " + it.first() + it.next() + it.next() + (int) it.next());
        for (Runnable r : new Runnable[] {() -> it.setIndex(9), () -> new StringCharacterIterator("abc", 2, 1, 1), () -> new StringCharacterIterator("abc", 5)}) {
            try {
                r.run();
            } catch (IllegalArgumentException e) {
                System.out.println(e.getMessage());
            }
        }
        for (String s : new String[] {"A man, a plan, a canal: Panama", "\ud83d\ude00a\ud83d\ude00", "\ud83d\ude00a\ud83d\ude01", "\u03a3\u03b1\u03c3", "", "ab"}) {
            System.out.println(palindrome(s) + " " + new StringBuilder(s).reverse());
        }
        PrimitiveIterator.OfInt points = "a\ud801\udc37\u20ac".codePoints().iterator();
        StringBuilder names = new StringBuilder();
        while (points.hasNext()) {
            int c = points.nextInt();
            names.append(String.format("U+%04X/%d/%s ", c, Character.charCount(c), Character.UnicodeScript.of(c)));
        }
        System.out.println(names + "\uD83D\uDC68\u200D\uD83D\uDC69".codePoints().mapToObj(Integer::toHexString).collect(Collectors.joining(" ")));
        System.out.println("\u0661\u0662\u0663".chars().map(Character::getNumericValue).sum() + " " + Integer.parseInt("\u0661\u0662\u0663") + " " + Character.getNumericValue('\u216b') + " " + (char) Character.toUpperCase('\u0269'));
    }
}
