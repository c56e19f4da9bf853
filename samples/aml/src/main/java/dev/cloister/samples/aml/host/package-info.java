/**
 * What runs outside: reading files, generating data, asking the enclave, and scoring its answers.
 */
package dev.cloister.samples.aml.host;
