package dev.cloister.image;

/** SIGSTRUCT.DATE: binary coded decimal, 0xyyyymmdd. */
final class SigStructDate {
    private SigStructDate() {}

    /** The digits of {@code decimal} as hexadecimal digits; negative when there are more than 8. */
    static int toBcd(int decimal) {
        boolean eightDigits = decimal >= 1000_00_00 && decimal <= 9999_99_99;
        return eightDigits ? Integer.parseUnsignedInt(Integer.toString(decimal), 16) : -1;
    }

    static int fromBcd(int bcd) {
        return Integer.parseInt(Integer.toHexString(bcd));
    }

    /** Whether this is a day of some month of a year with four digits. */
    static boolean isDate(int bcd) {
        String digits = Integer.toHexString(bcd);
        if (!digits.matches("[1-9][0-9]{7}")) {
            return false;
        }
        int month = Integer.parseInt(digits.substring(4, 6));
        int day = Integer.parseInt(digits.substring(6));
        return month >= 1 && month <= 12 && day >= 1 && day <= 31;
    }
}
