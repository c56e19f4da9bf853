package dev.cloister.attestation.policy;

/** A rule that is not met, and why. */
public record Refusal(Rule rule, String reason) {}
