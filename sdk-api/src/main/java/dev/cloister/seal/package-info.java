/** Data that only this enclave, or only enclaves of this signer and product, can read again. */
package dev.cloister.seal;
