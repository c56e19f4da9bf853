/** Type, direction, numeric value, digit and case mapping of every code point, as hashes. */
public class CharacterMappings {
    public static void main(String[] args) {
        int[] types = new int[32];
        int[] directions = new int[32];
        long[] hash = new long[6];
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            types[Character.getType(c)]++;
            directions[Character.getDirectionality(c) + 1]++;
            hash[0] = hash[0] * 31 + Character.getNumericValue(c);
            hash[1] = hash[1] * 31 + Character.digit(c, 36);
            hash[2] = hash[2] * 31 + Character.toUpperCase(c);
            hash[3] = hash[3] * 31 + Character.toLowerCase(c);
            hash[4] = hash[4] * 31 + Character.toTitleCase(c);
            hash[5] = hash[5] * 31 + Character.getType(c);
        }
        System.out.println(java.util.Arrays.toString(types) + java.util.Arrays.toString(directions) + java.util.Arrays.toString(hash));
        for (char c : new char[] {'a', 'Z', '5', ' ', '\u00df', '\u01c5', '\u0130', '\u2167', '\u0660', '\ud800', '\uffff', '\u216b', '\u00bd'}) {
            System.out.println((int) c + " " + Character.toUpperCase(c) % 0xffff + " " + (int) Character.toLowerCase(c) + " " + (int) Character.toTitleCase(c) + " " + Character.getNumericValue(c) + " " + Character.digit(c, 10) + " " + Character.isSurrogate(c) + Character.isHighSurrogate(c) + " " + Character.getType(c) + " " + Character.hashCode(c) + " " + Character.isLetter(c));
        }
        for (int radix : new int[] {1, 2, 10, 16, 36, 37}) {
            StringBuilder row = new StringBuilder();
            for (int d = -1; d < 37; d++) {
                row.append(Character.forDigit(d, radix)).append(Character.digit(Character.forDigit(d, radix), radix)).append(' ');
            }
            System.out.println(row.toString().replace('\0', '_'));
        }
        System.out.println(Character.UnicodeBlock.of('\u03b1') + " " + Character.UnicodeBlock.of(0x1f600) + " " + Character.UnicodeBlock.forName("Cyrillic") + " " + Character.UnicodeScript.of('\u0416') + " " + Character.UnicodeScript.forName("Grek") + " " + Character.UnicodeScript.of(0x4e00) + " " + Character.UnicodeBlock.of(0x10ffff));
    }
}
