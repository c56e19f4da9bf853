/**
 * Enclave images: from an ELF file to one signed file, and from that file back to a verified value.
 */
package dev.cloister.image;
