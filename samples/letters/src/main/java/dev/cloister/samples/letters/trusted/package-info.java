/** What runs inside: the letters in the clear, and what was found in them. */
package dev.cloister.samples.letters.trusted;
