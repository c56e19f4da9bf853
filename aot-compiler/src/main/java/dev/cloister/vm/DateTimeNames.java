package dev.cloister.vm;

import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalField;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The texts of java.time in English, and in the root locale for every other language. */
public final class DateTimeNames {
    private final boolean english;
    private final Map<TextStyle, Map<Long, String>> tables = new HashMap<>();

    private DateTimeNames(boolean english) {
        this.english = english;
    }

    /** Texts by style and value; null for a field that is always a number. */
    public static Map<TextStyle, Map<Long, String>> of(TemporalField field, Locale locale) {
        DateTimeNames names = new DateTimeNames(locale.getLanguage().equals("en"));
        if (field == ChronoField.MONTH_OF_YEAR) {
            names.months();
        } else if (field == ChronoField.DAY_OF_WEEK) {
            names.days();
        } else if (field == ChronoField.AMPM_OF_DAY) {
            names.halves();
        } else if (field == ChronoField.ERA) {
            names.eras();
        } else if (field == IsoFields.QUARTER_OF_YEAR) {
            names.quarters();
        } else {
            return null;
        }
        return names.tables;
    }

    private void months() {
        for (int i = 1; i <= 12; i++) {
            String name = EnglishNames.month(i);
            String brief = EnglishNames.shortened(name);
            both(TextStyle.FULL, i, english ? name : brief);
            both(TextStyle.SHORT, i, brief);
            both(TextStyle.NARROW, i, english ? name.substring(0, 1) : Integer.toString(i));
        }
    }

    private void days() {
        for (int i = 1; i <= 7; i++) {
            String name = EnglishNames.day(i);
            String brief = EnglishNames.shortened(name);
            both(TextStyle.FULL, i, english ? name : brief);
            both(TextStyle.SHORT, i, brief);
            both(TextStyle.NARROW, i, name.substring(0, 1));
        }
    }

    private void halves() {
        String[] names = {"AM", "PM"};
        for (int i = 0; i < 2; i++) {
            put(TextStyle.FULL, i, names[i]);
            put(TextStyle.SHORT, i, names[i]);
            put(TextStyle.NARROW, i, english ? i == 0 ? "a" : "p" : names[i]);
        }
    }

    private void eras() {
        String[] full =
                english
                        ? new String[] {"Before Christ", "Anno Domini"}
                        : new String[] {"BCE", "CE"};
        String[] brief = {"BC", "AD"};
        for (int i = 0; i < 2; i++) {
            put(TextStyle.FULL, i, full[i]);
            put(TextStyle.SHORT, i, brief[i]);
            put(TextStyle.NARROW, i, english ? brief[i].substring(0, 1) : full[i]);
        }
    }

    private void quarters() {
        String[] ordinals = {"1st", "2nd", "3rd", "4th"};
        for (int i = 1; i <= 4; i++) {
            String brief = "Q".concat(Integer.toString(i));
            both(TextStyle.FULL, i, english ? ordinals[i - 1].concat(" quarter") : brief);
            put(TextStyle.SHORT, i, brief);
            put(TextStyle.SHORT_STANDALONE, i, english ? brief : Integer.toString(i));
            both(TextStyle.NARROW, i, Integer.toString(i));
        }
    }

    private void both(TextStyle style, int value, String text) {
        put(style, value, text);
        put(style.asStandalone(), value, text);
    }

    private void put(TextStyle style, int value, String text) {
        tables.computeIfAbsent(style, key -> new HashMap<>()).put((long) value, text);
    }
}
