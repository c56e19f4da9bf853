package dev.cloister.runtime;

/** The host service of the hand-written enclave. */
@FunctionalInterface
interface Asker {
    int[] ask(int[] values);
}
