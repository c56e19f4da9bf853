package dev.cloister.aot;

import dev.cloister.aot.toolchain.EnclaveElf;
import dev.cloister.aot.world.WhyReachable;

/**
 * A compiled enclave.
 *
 * @param elf linked, checked and stripped; not yet laid out or signed
 * @param classes how many classes, interfaces and array types it holds
 * @param methods how many methods were compiled
 * @param why how each of them was reached
 */
public record AotResult(EnclaveElf elf, int classes, int methods, WhyReachable why) {}
