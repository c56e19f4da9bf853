/** What runs outside: files, and the questions. */
package dev.cloister.samples.letters.host;
