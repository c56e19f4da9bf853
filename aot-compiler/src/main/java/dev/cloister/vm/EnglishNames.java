package dev.cloister.vm;

/** The English names of days and months. */
public final class EnglishNames {
    private static final String[] MONTHS = {
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"
    };
    private static final String[] DAYS = {
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"
    };

    private EnglishNames() {}

    /** Name of a month, 1 to 12. */
    public static String month(int month) {
        return MONTHS[month - 1];
    }

    /** Name of a day of the week, 1 (Monday) to 7. */
    public static String day(int day) {
        return DAYS[day - 1];
    }

    /** The first three letters, as English shortens both. */
    public static String shortened(String name) {
        return name.substring(0, 3);
    }
}
