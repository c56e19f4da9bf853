package dev.cloister.vm;

import java.text.ParseException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Times as DER writes them: UTCTime and GeneralizedTime, in whole seconds. */
public final class DerTimes {
    private static final byte UTC_TIME = 0x17;

    private DerTimes() {}

    /** The text of a moment in milliseconds since 1970, for the given tag. */
    public static String text(long milliseconds, byte tag) {
        LocalDateTime time =
                LocalDateTime.ofEpochSecond(Math.floorDiv(milliseconds, 1000), 0, ZoneOffset.UTC);
        StringBuilder text = new StringBuilder(15);
        if (tag != UTC_TIME) {
            two(text, time.getYear() / 100);
        }
        two(text, time.getYear() % 100);
        two(text, time.getMonthValue());
        two(text, time.getDayOfMonth());
        two(text, time.getHour());
        two(text, time.getMinute());
        two(text, time.getSecond());
        return text.append('Z').toString();
    }

    /**
     * The moment, in milliseconds since 1970, of {@code yyyyMMddHH[mm[ss[.fraction]]]} and a zone
     * {@code Z}, {@code [GMT]+hh[:][mm]} or none, which is UTC. As with a lenient date format, what
     * is more than a month or a day has carries over.
     */
    public static long parse(String text) throws ParseException {
        int zone = 0;
        while (zone < text.length() && (isDigit(text, zone) || text.charAt(zone) == '.')) {
            zone++;
        }
        int whole = 0;
        while (isDigit(text, whole)) {
            whole++;
        }
        if (whole != 10 && whole != 12 && whole != 14) {
            throw unparseable(text);
        }
        long days =
                LocalDate.of(number(text, 0, 4), 1, 1)
                                .plusMonths(number(text, 4, 6) - 1)
                                .toEpochDay()
                        + number(text, 6, 8)
                        - 1;
        long minutes = days * 1440 + number(text, 8, 10) * 60L;
        minutes += whole > 10 ? number(text, 10, 12) : 0;
        long milliseconds = minutes * 60_000 + (whole > 12 ? number(text, 12, 14) * 1000L : 0);
        return milliseconds + fraction(text, whole, zone) - offsetMinutes(text, zone) * 60_000L;
    }

    /** The same with a year of two digits, which is less than 80 years ago or 20 years ahead. */
    public static long parseTwoDigitYear(String text) throws ParseException {
        LocalDateTime start =
                LocalDateTime.ofEpochSecond(
                                Math.floorDiv(System.currentTimeMillis(), 1000), 0, ZoneOffset.UTC)
                        .minusYears(80);
        int century = start.getYear() / 100;
        long time = parse(century + text);
        return time < start.toEpochSecond(ZoneOffset.UTC) * 1000 ? parse(century + 1 + text) : time;
    }

    /** Milliseconds of {@code .fraction}; further digits are cut off. */
    private static int fraction(String text, int from, int to) throws ParseException {
        if (from == to) {
            return 0;
        }
        if (to == from + 1) {
            throw unparseable(text);
        }
        return number((text.substring(from + 1, to) + "00").substring(0, 3), 0, 3);
    }

    private static int offsetMinutes(String text, int from) throws ParseException {
        String zone = text.substring(text.startsWith("GMT", from) ? from + 3 : from);
        if (zone.isEmpty() || zone.equals("Z")) {
            return 0;
        }
        String digits = zone.substring(1).replace(":", "");
        char sign = zone.charAt(0);
        if (digits.length() == 2) {
            digits += "00";
        }
        if (sign != '+' && sign != '-' || digits.length() != 4) {
            throw unparseable(text);
        }
        int hours = number(digits, 0, 2);
        int minutes = number(digits, 2, 4);
        if (hours > 23 || minutes > 59) {
            throw unparseable(text);
        }
        return sign == '-' ? -(hours * 60 + minutes) : hours * 60 + minutes;
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static int number(String text, int from, int to) throws ParseException {
        int number = 0;
        for (int at = from; at < to; at++) {
            if (!isDigit(text, at)) {
                throw unparseable(text);
            }
            number = number * 10 + text.charAt(at) - '0';
        }
        return number;
    }

    private static ParseException unparseable(String text) {
        return new ParseException("Unparseable date: \"" + text + "\"", 0);
    }

    private static void two(StringBuilder text, int number) {
        text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }
}
