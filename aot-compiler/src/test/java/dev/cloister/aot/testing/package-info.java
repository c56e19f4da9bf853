/** What several tests of the compiler share. */
package dev.cloister.aot.testing;
