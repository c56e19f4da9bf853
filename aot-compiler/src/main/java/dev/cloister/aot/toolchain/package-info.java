/**
 * From C sources to a checked, reproducible enclave ELF: the pinned clang, its cache, the link and
 * what it must satisfy.
 */
package dev.cloister.aot.toolchain;
