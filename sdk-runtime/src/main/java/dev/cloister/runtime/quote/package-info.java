/** The host's side of quotes: Intel's quoting library, and the quoting enclave of a simulation. */
package dev.cloister.runtime.quote;
