package dev.cloister.samples.aml;

/** What the enclave took from one bank. */
public record Receipt(int transactions, int accounts) {}
