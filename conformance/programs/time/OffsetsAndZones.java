import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;

/** ZoneOffset, OffsetDateTime and ZonedDateTime with UTC and fixed offsets: text, order, conversion. */
public class OffsetsAndZones {
    static void attempt(String label, java.util.function.Supplier<Object> r) {
        try {
            System.out.println(label + " " + r.get());
        } catch (RuntimeException e) {
            System.out.println(label + " ! " + e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }

    public static void main(String[] args) {
        for (String s : new String[] {"Z", "+1", "+01", "-0130", "+01:30:15", "+18:00", "+18:01", "-19", "+1:30", "01:00", "", "+010203", "z", "+00:00", "-00:00", "+01:60"}) {
            attempt(s, () -> ZoneOffset.of(s) + " " + ZoneOffset.of(s).getTotalSeconds() + " " + ZoneOffset.of(s).hashCode());
        }
        attempt("hours", () -> ZoneOffset.ofHours(19));
        attempt("mixed signs", () -> ZoneOffset.ofHoursMinutes(1, -30));
        attempt("seconds", () -> ZoneOffset.ofTotalSeconds(-64801));
        for (String s : new String[] {"UTC", "GMT", "UT", "Z", "UTC+2", "GMT-03:30", "+05:00", "UT+1:00", "", "UTC+99"}) {
            attempt(s, () -> ZoneId.of(s) + " " + ZoneId.of(s).normalized() + " " + ZoneId.of(s).getRules().isFixedOffset() + " " + ZoneId.of(s).getRules().getOffset(Instant.EPOCH));
        }
        LocalDateTime local = LocalDateTime.of(2024, 6, 30, 23, 30, 15, 50_000_000);
        OffsetDateTime[] all = {local.atOffset(ZoneOffset.UTC), local.atOffset(ZoneOffset.ofHours(-12)), local.atOffset(ZoneOffset.ofHoursMinutes(5, 45)), OffsetDateTime.MIN, OffsetDateTime.MAX, OffsetDateTime.ofInstant(Instant.ofEpochMilli(1), ZoneOffset.of("+00:00:01"))};
        for (OffsetDateTime o : all) {
            System.out.println(o + " " + o.toEpochSecond() + " " + o.getOffset() + " " + o.hashCode() + " " + o.getLong(ChronoField.OFFSET_SECONDS) + " " + o.toLocalDate() + " " + o.toOffsetTime());
            attempt(" same", () -> o.withOffsetSameInstant(ZoneOffset.ofHours(9)) + " " + o.withOffsetSameLocal(ZoneOffset.ofHours(9)) + " " + o.plusMonths(8) + " " + o.atZoneSameInstant(ZoneId.of("UTC")) + " " + o.toInstant());
        }
        System.out.println(all[0].compareTo(all[1]) + " " + all[0].isEqual(all[0].withOffsetSameInstant(ZoneOffset.MAX)) + " " + all[0].equals(all[0].withOffsetSameInstant(ZoneOffset.MAX)) + " " + OffsetDateTime.timeLineOrder().compare(all[1], all[2]) + " " + ChronoUnit.HOURS.between(all[0], all[1]));
        ZonedDateTime z = ZonedDateTime.of(local, ZoneId.of("UTC+02:00"));
        System.out.println(z + " " + z.withZoneSameInstant(ZoneOffset.UTC) + " " + z.withZoneSameLocal(ZoneId.of("GMT-3")) + " " + z.toOffsetDateTime() + " " + z.withFixedOffsetZone() + " " + z.plusHours(1).truncatedTo(ChronoUnit.HOURS) + " " + z.hashCode() + " " + z.getZone().getId() + " " + z.with(ChronoField.OFFSET_SECONDS, 0) + " " + z.withEarlierOffsetAtOverlap().equals(z));
        for (String s : new String[] {"2024-02-29T10:15+01:00", "2024-02-29T10:15:30Z[UTC]", "2024-02-29T10:15:30+02:00[GMT+02:00]", "2024-02-29T10:15:30", "2024-02-29T10:15:30+25:00", "2024-02-29T10:15:30Z[+01:00]"}) {
            attempt(s, () -> ZonedDateTime.parse(s));
            attempt(" offset", () -> OffsetDateTime.parse(s));
        }
        attempt("strict", () -> ZonedDateTime.ofStrict(local, ZoneOffset.UTC, ZoneId.of("UTC+1")));
        attempt("short ids", () -> ZoneId.of("EST", ZoneId.SHORT_IDS) + " " + ZoneId.from(all[0]) + " " + ZoneId.ofOffset("UTC", ZoneOffset.ofHours(3)));
    }
}
