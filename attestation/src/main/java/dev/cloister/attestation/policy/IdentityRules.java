package dev.cloister.attestation.policy;

import java.util.List;

/** Which enclave it is, and whether it can keep a secret at all. */
final class IdentityRules {
    private IdentityRules() {}

    static void judge(Policy policy, AttestedEnclave enclave, List<Refusal> refusals) {
        if (policy.mrEnclave().isPresent()
                && !policy.mrEnclave().get().equals(enclave.mrEnclave())) {
            refusals.add(
                    new Refusal(
                            Rule.MRENCLAVE,
                            "is " + enclave.mrEnclave() + ", not " + policy.mrEnclave().get()));
        }
        if (policy.mrSigner().isPresent() && !policy.mrSigner().get().equals(enclave.mrSigner())) {
            refusals.add(
                    new Refusal(
                            Rule.MRSIGNER,
                            "is " + enclave.mrSigner() + ", not " + policy.mrSigner().get()));
        }
        if (policy.productId().isPresent() && policy.productId().get() != enclave.productId()) {
            refusals.add(
                    new Refusal(
                            Rule.PRODUCT_ID,
                            "is " + enclave.productId() + ", not " + policy.productId().get()));
        }
        if (enclave.securityVersion() < policy.minimumSvn()) {
            refusals.add(
                    new Refusal(
                            Rule.MINIMUM_SVN,
                            "security version is "
                                    + enclave.securityVersion()
                                    + ", below "
                                    + policy.minimumSvn()));
        }
        policy.separation().judge(enclave.separation(), refusals);
        if (enclave.debug() && !policy.allowDebug()) {
            refusals.add(
                    new Refusal(
                            Rule.DEBUG,
                            "the enclave is a debug enclave: its host can read its memory"));
        }
        if (enclave.simulated() && !policy.allowSimulation()) {
            refusals.add(
                    new Refusal(
                            Rule.SIMULATION,
                            "the evidence was made in simulation and proves nothing about hardware"));
        }
    }
}
