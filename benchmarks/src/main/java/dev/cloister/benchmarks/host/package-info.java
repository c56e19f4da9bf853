/** Who measures: both sides in turn in one process. */
package dev.cloister.benchmarks.host;
