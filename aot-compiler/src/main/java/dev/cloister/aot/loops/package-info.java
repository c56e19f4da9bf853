/**
 * Innermost loops: how they count, what stays the same in them, and the copy without bounds checks
 * that runs when a test before the loop has shown that no check can fail.
 */
package dev.cloister.aot.loops;
