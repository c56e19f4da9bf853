package dev.cloister.aot.toolchain;

/**
 * Which C toolchain made an image.
 *
 * @param name what it is, for a reader ("org.bytedeco:llvm 19.1.3-1.5.11 linux-x86_64")
 * @param sha256 of the archive that it came from, or of the compiler's binary for a system clang;
 *     lower-case hex
 * @param pinned whether it is the toolchain that Cloister pins; measurements made by any other are
 *     not comparable
 */
public record ToolchainIdentity(String name, String sha256, boolean pinned) {}
