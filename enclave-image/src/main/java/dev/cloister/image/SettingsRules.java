package dev.cloister.image;

import dev.cloister.image.ImageException.Reason;

/** Refuses settings by the name of the field. */
final class SettingsRules {
    private SettingsRules() {}

    static void require(boolean holds, String field, String problem) {
        if (!holds) {
            throw new ImageException(Reason.LAYOUT, "settings: " + field + " " + problem);
        }
    }

    static void requireRange(String field, long value, long min, long max) {
        require(
                value >= min && value <= max,
                field,
                "must be from " + min + " to " + max + " (" + value + ")");
    }

    static void requirePages(String field, long bytes, long max) {
        require(
                bytes >= ElfImage.PAGE_BYTES && bytes <= max && bytes % ElfImage.PAGE_BYTES == 0,
                field,
                "must be a multiple of 4096 from 4096 to " + max + " bytes (" + bytes + ")");
    }
}
