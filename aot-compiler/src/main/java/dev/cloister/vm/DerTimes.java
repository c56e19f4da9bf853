package dev.cloister.vm;

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

    private static void two(StringBuilder text, int number) {
        text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }
}
