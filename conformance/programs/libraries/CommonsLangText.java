// jar: org.apache.commons:commons-lang3
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.lang3.ArrayUtils;
import org.apache.commons.lang3.BooleanUtils;
import org.apache.commons.lang3.CharUtils;
import org.apache.commons.lang3.ClassUtils;
import org.apache.commons.lang3.EnumUtils;
import org.apache.commons.lang3.ObjectUtils;
import org.apache.commons.lang3.Range;
import org.apache.commons.lang3.StringEscapeUtils;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Validate;
import org.apache.commons.lang3.builder.CompareToBuilder;
import org.apache.commons.lang3.builder.EqualsBuilder;
import org.apache.commons.lang3.builder.HashCodeBuilder;
import org.apache.commons.lang3.builder.ToStringBuilder;
import org.apache.commons.lang3.builder.ToStringStyle;
import org.apache.commons.lang3.math.Fraction;
import org.apache.commons.lang3.math.NumberUtils;
import org.apache.commons.lang3.mutable.MutableInt;
import org.apache.commons.lang3.text.WordUtils;
import org.apache.commons.lang3.tuple.ImmutableTriple;
import org.apache.commons.lang3.tuple.MutablePair;
import org.apache.commons.lang3.tuple.Pair;
import org.apache.commons.lang3.tuple.Triple;

@SuppressWarnings("deprecation")
public class CommonsLangText {
    enum Grade { LOW, MIDDLE, HIGH }

    /** Written with the builders, as many entities are. */
    static final class Account implements Comparable<Account> {
        final String owner;
        final long cents;
        final Grade grade;
        final int[] history;

        Account(String owner, long cents, Grade grade, int... history) {
            this.owner = owner;
            this.cents = cents;
            this.grade = grade;
            this.history = history;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Account that
                    && new EqualsBuilder()
                            .append(owner, that.owner)
                            .append(cents, that.cents)
                            .append(grade, that.grade)
                            .append(history, that.history)
                            .isEquals();
        }

        @Override
        public int hashCode() {
            return new HashCodeBuilder(17, 37).append(owner).append(cents).append(history).toHashCode();
        }

        @Override
        public int compareTo(Account that) {
            return new CompareToBuilder()
                    .append(grade, that.grade)
                    .append(cents, that.cents)
                    .append(owner, that.owner)
                    .toComparison();
        }

        @Override
        public String toString() {
            return new ToStringBuilder(this, ToStringStyle.SHORT_PREFIX_STYLE)
                    .append("owner", owner)
                    .append("cents", cents)
                    .append("grade", grade)
                    .append("history", history)
                    .toString();
        }
    }

    public static void main(String[] args) {
        strings();
        distances();
        builders();
        tuples();
        ranges();
        numbers();
        arrays();
        validation();
    }

    static void strings() {
        System.out.println(StringUtils.isBlank(" \t\n") + " " + StringUtils.isAlphanumeric("a1é"));
        System.out.println(StringUtils.abbreviate("The quick brown fox jumps", 15));
        System.out.println(StringUtils.abbreviateMiddle("abcdefghijklmnop", "..", 8));
        System.out.println(StringUtils.center("mid", 11, "*-") + "|" + StringUtils.leftPad("7", 4, '0'));
        System.out.println(StringUtils.capitalize("élan") + StringUtils.swapCase(" Straße I"));
        System.out.println(Arrays.toString(StringUtils.split("a,b;;c", ",;")));
        System.out.println(Arrays.toString(StringUtils.splitPreserveAllTokens("a,b,,c,", ',')));
        System.out.println(Arrays.toString(StringUtils.splitByCharacterTypeCamelCase("parseHTTPRequest42Now")));
        System.out.println(Arrays.toString(StringUtils.substringsBetween("[a][bc][]", "[", "]")));
        System.out.println(StringUtils.join(List.of(1, 2.5, 'x'), " + ") + StringUtils.repeat("=", "-", 3));
        System.out.println(StringUtils.replaceEach("one two three", new String[] {"one", "two"}, new String[] {"two", "one"}));
        System.out.println(StringUtils.reverseDelimited("a.b.c", '.') + " " + StringUtils.rotate("abcdefg", 2));
        System.out.println(StringUtils.stripAccents("El Niño, Ærø, Łódź?".replace("Æ", "AE").replace("ø", "o").replaceAll("[^ -~]", "")));
        System.out.println(StringUtils.containsAnyIgnoreCase("Hello World", "WORLD", "x") + " "
                + StringUtils.countMatches("abababab", "ab") + " " + StringUtils.ordinalIndexOf("aabaabaa", "b", 2));
        System.out.println(StringUtils.normalizeSpace("  a   b \t c ") + "|" + StringUtils.chomp("line\r\n") + "|"
                + StringUtils.removeEnd("file.txt", ".txt") + "|" + StringUtils.wrap("ab", '"'));
        System.out.println(StringUtils.difference("i am a machine", "i am a robot") + " "
                + StringUtils.getCommonPrefix("interview", "internet", "interval"));
        System.out.println(WordUtils.wrap("Lorem ipsum dolor sit amet, consectetur adipiscing elit", 20, "\n", true));
        System.out.println(WordUtils.capitalizeFully("i am FINE") + " " + WordUtils.initials("Ben John Lee"));
        System.out.println(StringEscapeUtils.escapeJava("tab\t\"q\" é \u20ac") + " " + StringEscapeUtils.unescapeJava("\\u0041\\n").trim());
        System.out.println(StringEscapeUtils.escapeHtml4("<p>\"é\" & €</p>") + " " + StringEscapeUtils.unescapeHtml4("&lt;&eacute;&#8364;&gt;"));
        System.out.println(StringEscapeUtils.escapeXml11("a<b>'c'&\u0001d") + " " + StringEscapeUtils.escapeCsv("a,\"b\""));
        System.out.println(CharUtils.unicodeEscaped('\u00e9') + " " + CharUtils.toIntValue('7') + " " + BooleanUtils.toBoolean("yes")
                + " " + BooleanUtils.xor(new boolean[] {true, false, true}));
    }

    static void distances() {
        System.out.println(StringUtils.getLevenshteinDistance("kitten", "sitting") + " "
                + StringUtils.getLevenshteinDistance("frog", "fog", 0) + " "
                + StringUtils.getJaroWinklerDistance("martha", "marhta") + " "
                + StringUtils.getFuzzyDistance("Room", "o", Locale.ROOT));
    }

    static void builders() {
        Account a = new Account("ann", 1250, Grade.MIDDLE, 1, 2, 3);
        Account b = new Account("ann", 1250, Grade.MIDDLE, 1, 2, 3);
        Account c = new Account("bob", 99, Grade.LOW);
        System.out.println(a + " " + c);
        System.out.println(a.equals(b) + " " + (a.hashCode() == b.hashCode()) + " " + a.hashCode() + " " + a.equals(c));
        Account[] accounts = {a, new Account("al", 7, Grade.HIGH), c};
        Arrays.sort(accounts);
        System.out.println(Arrays.toString(accounts));
        System.out.println(new ToStringBuilder("x", ToStringStyle.JSON_STYLE)
                .append("n", 1).append("s", "a\"b").append("m", Map.of("k", true)).append("l", List.of(1, 2)).toString());
        System.out.println(new ToStringBuilder("x", ToStringStyle.NO_CLASS_NAME_STYLE).append("d", new double[] {1, 2.5}).append("z", (Object) null));
    }

    static void tuples() {
        Pair<String, Integer> pair = Pair.of("a", 1);
        MutablePair<String, Integer> mutable = MutablePair.of("a", 1);
        System.out.println(pair + " " + pair.equals(mutable) + " " + pair.compareTo(Pair.of("a", 2)));
        mutable.setRight(5);
        System.out.println(mutable.toString("%s=>%05d") + " " + mutable.hashCode());
        Triple<Integer, String, Boolean> triple = ImmutableTriple.of(1, "x", null);
        System.out.println(triple + " " + triple.equals(Triple.of(1, "x", null)));
        MutableInt count = new MutableInt(5);
        System.out.println(count.getAndAdd(3) + " " + count.incrementAndGet() + " " + count);
    }

    static void ranges() {
        Range<Integer> low = Range.between(1, 10);
        Range<Integer> high = Range.between(5, 20);
        System.out.println(low.intersectionWith(high) + " " + low.isOverlappedBy(high) + " " + low.fit(42)
                + " " + low.elementCompareTo(0) + " " + Range.between("a", "m").contains("k"));
        try {
            low.intersectionWith(Range.between(11, 12));
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
    }

    static void numbers() {
        System.out.println(NumberUtils.toInt("12x", -1) + " " + NumberUtils.isCreatable("0x1F") + NumberUtils.isCreatable("1e5f")
                + NumberUtils.isParsable("-1.5") + " " + NumberUtils.createNumber("123456789012") + " "
                + NumberUtils.createNumber("1.1E-700") + " " + NumberUtils.createNumber("0xFFFFFFFFFF").getClass().getSimpleName());
        System.out.println(NumberUtils.max(3, 9, 4) + " " + NumberUtils.min(2.5, -1, Double.NaN));
        Fraction third = Fraction.getFraction(2, 6).reduce();
        System.out.println(third + " " + third.add(Fraction.getFraction("1 1/4")).toProperString() + " "
                + third.pow(-3) + " " + Fraction.getFraction(0.3333));
        try {
            NumberUtils.createNumber("12.3.4");
        } catch (NumberFormatException e) {
            System.out.println(e.getMessage());
        }
    }

    static void arrays() {
        int[] numbers = {3, 1, 4, 1, 5};
        ArrayUtils.reverse(numbers);
        System.out.println(Arrays.toString(numbers) + ArrayUtils.toString(ArrayUtils.toObject(numbers)));
        System.out.println(Arrays.toString(ArrayUtils.removeElements(numbers, 1, 1)) + ArrayUtils.indexOf(numbers, 4)
                + ArrayUtils.contains(numbers, 9) + Arrays.toString(ArrayUtils.subarray(numbers, 1, 3)));
        String[] words = ArrayUtils.addAll(new String[] {"a"}, "b", "c");
        words = ArrayUtils.insert(1, words, "x", "y");
        ArrayUtils.shift(words, 2);
        System.out.println(Arrays.toString(words) + ArrayUtils.isSorted(words) + ArrayUtils.toMap(new String[][] {{"k", "v"}}));
    }

    static void validation() {
        System.out.println(ObjectUtils.firstNonNull(null, "b") + ObjectUtils.median(5, 1, 3) + ObjectUtils.mode("a", "b", "a"));
        System.out.println(EnumUtils.getEnum(Grade.class, "HIGH") + " " + EnumUtils.isValidEnum(Grade.class, "NONE") + " "
                + EnumUtils.getEnumList(Grade.class) + " " + EnumUtils.getEnumIgnoreCase(Grade.class, "low"));
        System.out.println(ClassUtils.getShortClassName(Map.Entry.class) + " " + ClassUtils.getAbbreviatedName("org.apache.commons.lang3.ClassUtils", 20)
                + " " + ClassUtils.primitiveToWrapper(int.class) + " " + ClassUtils.isAssignable(Integer.class, long.class));
        try {
            Validate.inclusiveBetween(1, 10, 11, "value %d of %s", 11, "x");
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        try {
            Validate.notEmpty("", "name of %s", "account");
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        try {
            Validate.validIndex(new int[0].length == 0 ? new String[1] : null, 3);
        } catch (IndexOutOfBoundsException e) {
            System.out.println(e.getMessage() + Objects.hash(1, 2));
        }
    }
}
