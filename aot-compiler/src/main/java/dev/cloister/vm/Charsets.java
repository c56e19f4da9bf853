package dev.cloister.vm;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** The charsets of an enclave by name, canonical or one of the JDK's aliases, in any case. */
public final class Charsets {
    private static final String[] UTF_8 = {"utf-8", "utf8", "unicode-1-1-utf-8"};
    private static final String[] ISO_8859_1 = {
        "iso-8859-1",
        "iso8859_1",
        "latin1",
        "iso_8859-1",
        "iso8859-1",
        "iso_8859-1:1987",
        "iso-ir-100",
        "l1",
        "ibm819",
        "ibm-819",
        "cp819",
        "819",
        "csisolatin1",
        "8859_1",
        "iso_8859_1"
    };
    private static final String[] US_ASCII = {
        "us-ascii",
        "ascii",
        "iso-ir-6",
        "ansi_x3.4-1986",
        "iso_646.irv:1991",
        "iso646-us",
        "us",
        "ibm367",
        "cp367",
        "csascii",
        "default",
        "646",
        "iso_646.irv:1983",
        "ansi_x3.4-1968",
        "ascii7"
    };
    private static final String[] UTF_16 = {"utf-16", "utf_16", "utf16", "unicode", "unicodebig"};
    private static final String[] UTF_16BE = {
        "utf-16be", "utf_16be", "iso-10646-ucs-2", "x-utf-16be", "unicodebigunmarked"
    };
    private static final String[] UTF_16LE = {
        "utf-16le", "utf_16le", "x-utf-16le", "unicodelittleunmarked"
    };

    private Charsets() {}

    /** The charset, or null when an enclave has none of that name. */
    public static Charset named(String name) {
        if (matches(name, UTF_8)) {
            return StandardCharsets.UTF_8;
        }
        if (matches(name, ISO_8859_1)) {
            return StandardCharsets.ISO_8859_1;
        }
        if (matches(name, US_ASCII)) {
            return StandardCharsets.US_ASCII;
        }
        if (matches(name, UTF_16)) {
            return StandardCharsets.UTF_16;
        }
        if (matches(name, UTF_16BE)) {
            return StandardCharsets.UTF_16BE;
        }
        return matches(name, UTF_16LE) ? StandardCharsets.UTF_16LE : null;
    }

    public static SortedMap<String, Charset> all() {
        SortedMap<String, Charset> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        String[] names = {"UTF-8", "ISO-8859-1", "US-ASCII", "UTF-16", "UTF-16BE", "UTF-16LE"};
        for (String name : names) {
            all.put(name, named(name));
        }
        return Collections.unmodifiableSortedMap(all);
    }

    private static boolean matches(String name, String[] aliases) {
        for (String alias : aliases) {
            if (alias.equalsIgnoreCase(name)) {
                return true;
            }
        }
        return false;
    }
}
