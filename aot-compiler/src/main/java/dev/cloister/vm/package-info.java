/**
 * The Java half of the embedded VM: what the C runtime calls (errors, threads, encoded exceptions)
 * and what the substituted class library stands on (console, entropy, stack traces, the runner of a
 * main program). Runs only inside an enclave.
 */
package dev.cloister.vm;
