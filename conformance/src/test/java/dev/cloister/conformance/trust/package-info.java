/** Trust from a distance: evidence, sealing and sealed stores, in simulated enclaves. */
package dev.cloister.conformance.trust;
