/** Every classification of Character over all code points, as counts and hashes. */
public class CharacterSweep {
    interface Test {
        boolean of(int c);
    }

    static void sweep(String name, Test t) {
        int count = 0;
        long hash = 0;
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            if (t.of(c)) {
                count++;
                hash = hash * 31 + c;
            }
        }
        System.out.println(name + " " + count + " " + hash);
    }

    public static void main(String[] args) {
        sweep("letter", Character::isLetter);
        sweep("digit", Character::isDigit);
        sweep("letterOrDigit", Character::isLetterOrDigit);
        sweep("alphabetic", Character::isAlphabetic);
        sweep("upper", Character::isUpperCase);
        sweep("lower", Character::isLowerCase);
        sweep("title", Character::isTitleCase);
        sweep("space", Character::isSpaceChar);
        sweep("white", Character::isWhitespace);
        sweep("mirrored", Character::isMirrored);
        sweep("defined", Character::isDefined);
        sweep("ideographic", Character::isIdeographic);
        sweep("control", Character::isISOControl);
        sweep("ignorable", Character::isIdentifierIgnorable);
        sweep("java start", Character::isJavaIdentifierStart);
        sweep("java part", Character::isJavaIdentifierPart);
        sweep("unicode start", Character::isUnicodeIdentifierStart);
        sweep("unicode part", Character::isUnicodeIdentifierPart);
        sweep("supplementary", Character::isSupplementaryCodePoint);
        sweep("bmp", Character::isBmpCodePoint);
    }
}
