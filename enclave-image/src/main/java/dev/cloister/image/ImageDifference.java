package dev.cloister.image;

import java.util.Locale;

/**
 * One thing that two images do not share.
 *
 * @param first its value in the first image; empty when it has none
 * @param second the same for the second
 */
public record ImageDifference(Area area, String what, String first, String second) {
    /** Where images differ, in the order of a report. */
    public enum Area {
        /** MRENCLAVE, MRSIGNER. */
        IDENTITY,
        /** What is signed besides the measurement. */
        SIGNATURE,
        /** Sizes of enclave, heap, stacks; threads. */
        LAYOUT,
        /** Name, boundary, services. */
        BOUNDARY,
        /** Compiler and its flags, library JDK, sources. */
        BUILD,
        /** Sizes of sections as the build record says. */
        SECTIONS,
        /** Page contents. */
        PAGES
    }

    /** For people and programs. */
    public String areaName() {
        return area.name().toLowerCase(Locale.ROOT);
    }
}
