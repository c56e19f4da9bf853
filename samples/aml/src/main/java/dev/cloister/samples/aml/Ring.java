package dev.cloister.samples.aml;

import java.util.List;

/**
 * One ring.
 *
 * @param accounts the accounts in the order in which the money passes, beginning with the one whose
 *     name sorts first
 * @param amountCents the largest amount that was passed on, in hundredths
 * @param firstStep time of the earliest hop
 * @param lastStep time of the latest hop
 */
public record Ring(List<String> accounts, long amountCents, int firstStep, int lastStep) {}
