/**
 * What is measured: small programs that are compiled once and run in the enclave and on HotSpot.
 */
package dev.cloister.benchmarks.kernels;
