/**
 * Values as bytes, on both sides of the boundary. Runs inside the enclave too: plain Java, no
 * charsets, no reflection. Whatever is read here is hostile.
 */
package dev.cloister.wire;
