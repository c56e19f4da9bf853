import java.text.DateFormat;
import java.text.DateFormatSymbols;
import java.text.MessageFormat;
import java.text.ParseException;
import java.text.SimpleDateFormat;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;

public class SimpleDateFormats {
    static final TimeZone UTC = TimeZone.getTimeZone("UTC");

    public static void main(String[] args) throws Exception {
        for (Locale locale : new Locale[] {Locale.ROOT, Locale.ENGLISH, Locale.US}) {
            formats(locale);
        }
        parse();
        messages();
    }

    static SimpleDateFormat format(String pattern, Locale locale) {
        SimpleDateFormat format = new SimpleDateFormat(pattern, locale);
        format.setTimeZone(UTC);
        return format;
    }

    static void formats(Locale locale) {
        for (long time : new long[] {0, 1234567890123L, -12345678901L, 4102444800000L}) {
            System.out.println(format("EEEE EEE, d MMMM MMM yyyy yy G HH:mm:ss.SSS hh a K k D F w W u z Z XXX", locale).format(new Date(time)));
        }
        for (int style = DateFormat.FULL; style <= DateFormat.SHORT; style++) {
            System.out.println(((SimpleDateFormat) DateFormat.getDateTimeInstance(style, style, locale)).toPattern() + " | "
                    + ((SimpleDateFormat) DateFormat.getDateInstance(style, locale)).toPattern() + " | "
                    + ((SimpleDateFormat) DateFormat.getTimeInstance(style, locale)).toPattern());
        }
        DateFormatSymbols symbols = new DateFormatSymbols(locale);
        System.out.println(Arrays.toString(symbols.getMonths()) + Arrays.toString(symbols.getShortWeekdays()) + Arrays.toString(symbols.getEras()));
        Calendar calendar = new GregorianCalendar(UTC, locale);
        calendar.setTimeInMillis(0);
        System.out.println(calendar.getDisplayName(Calendar.MONTH, Calendar.LONG, locale) + calendar.getDisplayName(Calendar.DAY_OF_WEEK, Calendar.SHORT, locale));
    }

    static void parse() {
        String[][] cases = {
            {"yyyy-MM-dd HH:mm:ss", "2020-02-30 01:02:03"},
            {"yyyyMMddHHmmssz", "20240229235959UTC"},
            {"yyMMddHHmmssZ", "240229235959+0130"},
            {"EEE, d MMM yyyy", "Fri, 13 Feb 2009"},
            {"d MMMM yyyy G", "1 january 44 BC"},
            {"hh:mm a", "11:30 PM"},
            {"yyyy-MM-dd", "never"},
        };
        for (String[] each : cases) {
            try {
                System.out.println(format(each[0], Locale.ENGLISH).parse(each[1]).getTime());
            } catch (ParseException e) {
                System.out.println(e.getMessage() + " " + e.getErrorOffset());
            }
        }
        SimpleDateFormat strict = format("yyyy-MM-dd", Locale.ENGLISH);
        strict.setLenient(false);
        try {
            System.out.println(strict.parse("2023-02-29"));
        } catch (ParseException e) {
            System.out.println(e.getMessage());
        }
    }

    static void messages() {
        System.out.println(new MessageFormat("{0}: {1,number,#.##} {2,choice,0#none|1#one|1<{2} many} '{'{3}", Locale.ROOT)
                .format(new Object[] {"x", 3.14159, 5, null}));
    }
}
