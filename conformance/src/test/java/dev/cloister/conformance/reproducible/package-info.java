/** The same input gives the same bytes, wherever it is built. */
package dev.cloister.conformance.reproducible;
