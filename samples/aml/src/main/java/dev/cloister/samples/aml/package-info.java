/** What the banks and the enclave agree on: the service, its questions and its answers. */
package dev.cloister.samples.aml;
