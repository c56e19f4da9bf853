/**
 * Every program in {@code conformance/programs}, run on HotSpot and in an enclave and compared.
 * HotSpot is the oracle.
 */
package dev.cloister.conformance.programs;
