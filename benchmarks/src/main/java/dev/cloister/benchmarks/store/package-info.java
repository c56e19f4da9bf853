/** What a sealed store costs, as a program for {@code cloister run}. */
package dev.cloister.benchmarks.store;
