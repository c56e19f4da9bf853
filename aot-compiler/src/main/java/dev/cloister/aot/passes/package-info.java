/** Improvements of the SSA form, one class each: IR in, better IR out, same meaning. */
package dev.cloister.aot.passes;
