/** Random Java programs from a seed, run on HotSpot and in an enclave and compared. */
package dev.cloister.conformance.random;
