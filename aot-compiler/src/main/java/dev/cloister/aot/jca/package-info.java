/**
 * Cryptography by name: what providers offer, which names a program asks for, and the table of
 * implementations that goes into the image.
 */
package dev.cloister.aot.jca;
