/** Loads signed images and calls the enclaves made of them. */
package dev.cloister.runtime;
