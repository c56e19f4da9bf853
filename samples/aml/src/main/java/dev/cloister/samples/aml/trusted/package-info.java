/** What runs inside the enclave, and nowhere else, on the joined transactions of all banks. */
package dev.cloister.samples.aml.trusted;
