/**
 * Rewrites what the back end does not know into plain bytecode: lambdas, string concatenation,
 * record methods, {@code VarHandle}s, field offsets, subroutines.
 */
package dev.cloister.aot.desugar;
