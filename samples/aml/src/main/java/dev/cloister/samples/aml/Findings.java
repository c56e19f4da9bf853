package dev.cloister.samples.aml;

import java.util.List;

/**
 * What comes out of the enclave.
 *
 * @param rings the rings, sorted by their accounts
 * @param transactions how many distinct transactions were searched
 */
public record Findings(List<Ring> rings, int transactions) {}
