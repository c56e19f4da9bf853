/** The service that is measured. */
package dev.cloister.benchmarks;
