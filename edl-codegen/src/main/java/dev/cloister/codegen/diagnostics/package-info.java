/** What is wrong, where, and what to do: one form for all stages. */
package dev.cloister.codegen.diagnostics;
