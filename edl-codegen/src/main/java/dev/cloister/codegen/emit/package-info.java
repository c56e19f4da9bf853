/** Generated text: source files, indentation, and the one place where Java names become C names. */
package dev.cloister.codegen.emit;
