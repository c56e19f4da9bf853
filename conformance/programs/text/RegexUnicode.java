import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Character classes over all of Unicode: categories, scripts, blocks, properties, set operations. */
public class RegexUnicode {
    public static void main(String[] args) {
        String[] classes = {"\\p{L}", "\\p{Lu}", "\\p{Ll}", "\\p{Lt}", "\\p{Lm}", "\\p{M}", "\\p{N}", "\\p{Nd}", "\\p{P}", "\\p{S}", "\\p{Z}", "\\p{C}", "\\p{Cn}", "\\p{Sc}", "\\P{L}", "\\p{IsLatin}", "\\p{IsGreek}", "\\p{IsCyrillic}", "\\p{script=Han}", "\\p{sc=Hira}", "\\p{InGreek}", "\\p{blk=BasicLatin}",
            "\\p{IsAlphabetic}", "\\p{IsIdeographic}", "\\p{IsUppercase}", "\\p{IsWhite_Space}", "\\p{IsDigit}", "\\p{IsAssigned}", "\\p{IsControl}", "\\p{IsPunctuation}", "\\p{IsEmoji}", "\\p{javaLowerCase}", "\\p{javaMirrored}", "\\p{javaJavaIdentifierStart}", "\\p{javaWhitespace}", "\\p{Alpha}", "\\p{Punct}", "\\p{XDigit}", "\\p{ASCII}", "\\p{Graph}", "\\p{Cntrl}",
            "\\w", "\\d", "\\s", "\\h", "\\v", "\\W", ".", "[a-z&&[^aeiou]]", "[^\\p{L}&&[^\\d]]", "[\\p{L}&&\\p{ASCII}]", "[a-c[x-z]]", "[\\x{1f600}-\\x{1f64f}]", "[^\\x00-\\uffff]", "(?U)\\w", "(?U)\\d", "(?U)\\s", "(?U)\\p{Punct}", "(?i)[\u03b1-\u03c9]", "(?iu)[k\u03c3]"};
        StringBuilder every = new StringBuilder();
        for (int c = 0; c < 0x30000; c++) {
            if (c < 0xd800 || c >= 0xe000) {
                every.appendCodePoint(c);
                if (c >= 0x3400 && c < 0xd700 || c >= 0x20000) {
                    c += 60;
                }
            }
        }
        for (String p : classes) {
            try {
                Matcher m = Pattern.compile(p).matcher(every);
                int count = 0;
                long hash = 0;
                while (m.find()) {
                    count++;
                    hash = hash * 31 + m.group().codePointAt(0);
                }
                System.out.println(p + " " + count + " " + hash);
            } catch (IllegalArgumentException e) {
                System.out.println(p + " ! " + e.getMessage());
            }
        }
        System.out.println("a\ud83d\ude00b".replaceAll(".", "<$0>") + " " + "\ud83d\ude00".matches("..") + " " + "\ud83d\ude00".matches(".") + " " + Pattern.compile("\\ud83d").matcher("\ud83d\ude00").find() + " " + Pattern.compile("[\\x{1f600}]+").matcher("\ud83d\ude00\ud83d\ude00").matches());
        System.out.println("e\u0301x".replaceAll("\\X", "<$0>") + " " + "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67!".replaceAll("\\X", "<$0>") + " " + "\r\nab".replaceAll("\\X", "_") + " " + "a.b!".split("\\b{g}").length);
    }
}
