/** Writes a closed world down as C and assembly against {@code cloister/runtime.h}. */
package dev.cloister.aot.emit;
