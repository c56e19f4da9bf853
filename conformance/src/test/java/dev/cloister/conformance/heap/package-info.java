/** Heaps that grow while the enclave runs, and what they are on machines that add no pages. */
package dev.cloister.conformance.heap;
