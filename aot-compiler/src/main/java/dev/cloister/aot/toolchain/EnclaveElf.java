package dev.cloister.aot.toolchain;

/**
 * A linked and checked enclave, not yet laid out, measured or signed.
 *
 * @param elf stripped; what goes into the image
 * @param symbols the same code with symbols and line tables, for debuggers and profilers; never
 *     part of an image
 * @param record what it was made of
 */
public record EnclaveElf(byte[] elf, byte[] symbols, BuildRecord record) {}
