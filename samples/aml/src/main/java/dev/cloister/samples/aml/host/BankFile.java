package dev.cloister.samples.aml.host;

/** What one bank hands over: the transactions that touch its accounts, as CSV. */
record BankFile(String bank, byte[] csv, int rows) {}
