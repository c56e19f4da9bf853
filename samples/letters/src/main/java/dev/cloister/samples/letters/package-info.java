/** Research on letters that nobody reads: the boundary. */
package dev.cloister.samples.letters;
