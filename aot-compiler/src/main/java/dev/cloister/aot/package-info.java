/** Stages 5 and 6: trusted classes and what they reach become one ELF file, in one method. */
package dev.cloister.aot;
