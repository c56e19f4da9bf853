/**
 * HotSpot's messages of {@code NullPointerException} (JEP 358), computed at build time from the
 * bytecode as it was compiled, before anything of it is rewritten.
 */
package dev.cloister.aot.nulls;
