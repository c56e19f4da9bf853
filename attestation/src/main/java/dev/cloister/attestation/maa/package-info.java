/** Tokens of Microsoft Azure Attestation: a service that judged a quote and signed what it saw. */
package dev.cloister.attestation.maa;
