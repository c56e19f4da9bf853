/**
 * A key-value store for trusted code on files of a host that is not trusted: encrypted, and
 * protected as a whole.
 */
package dev.cloister.store;
