/** What trusted Java gets from the processor: reports and keys, and the end of its enclave. */
package dev.cloister.conformance.processor;
