package dev.cloister.attestation.policy;

import dev.cloister.attestation.Bytes;
import dev.cloister.attestation.collateral.TcbStatus;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** A policy in the making; it begins with everything refused. */
public final class PolicyBuilder {
    private Optional<Bytes> mrEnclave = Optional.empty();
    private Optional<Bytes> mrSigner = Optional.empty();
    private Optional<Integer> productId = Optional.empty();
    private int minimumSvn;
    private Optional<Bytes> configId = Optional.empty();
    private int minimumConfigSvn;
    private Optional<Bytes> extendedProductId = Optional.empty();
    private Optional<Bytes> familyId = Optional.empty();
    private boolean anyEnclave;
    private boolean allowDebug;
    private boolean allowSimulation;
    private boolean allowUnstatedStatus;
    private Set<TcbStatus> acceptedStatuses = EnumSet.of(TcbStatus.UP_TO_DATE);
    private Optional<Set<String>> acceptedAdvisories = Optional.empty();
    private Optional<Duration> maximumAge = Optional.empty();
    private int minimumTcbEvaluationDataNumber;

    PolicyBuilder() {}

    PolicyBuilder mrEnclave(Bytes hash) {
        mrEnclave = Optional.of(hash(hash, "mrEnclave"));
        return this;
    }

    PolicyBuilder mrSigner(Bytes hash) {
        mrSigner = Optional.of(hash(hash, "mrSigner"));
        return this;
    }

    PolicyBuilder anyEnclave() {
        anyEnclave = true;
        return this;
    }

    /** The product id that the signer gave the enclave. */
    public PolicyBuilder productId(int id) {
        productId = Optional.of(id);
        return this;
    }

    /** The least security version. */
    public PolicyBuilder minimumSvn(int svn) {
        minimumSvn = svn;
        return this;
    }

    /** The CONFIGID, 64 bytes, that the host must have loaded the enclave with (KSS). */
    public PolicyBuilder configId(Bytes id) {
        configId = Optional.of(id);
        return this;
    }

    /** The least CONFIGSVN (KSS); needs a {@link #configId}. */
    public PolicyBuilder minimumConfigSvn(int svn) {
        minimumConfigSvn = svn;
        return this;
    }

    /** The ISVEXTPRODID, 16 bytes, that the signer gave the enclave (KSS). */
    public PolicyBuilder extendedProductId(Bytes id) {
        extendedProductId = Optional.of(id);
        return this;
    }

    /** The ISVFAMILYID, 16 bytes, that the signer gave the enclave (KSS). */
    public PolicyBuilder familyId(Bytes id) {
        familyId = Optional.of(id);
        return this;
    }

    /** Accepts enclaves whose memory a debugger may read. */
    public PolicyBuilder allowDebug() {
        allowDebug = true;
        return this;
    }

    /** Accepts evidence that proves nothing about hardware. */
    public PolicyBuilder allowSimulation() {
        allowSimulation = true;
        return this;
    }

    /** Accepts a service's token that does not state a TCB status. */
    public PolicyBuilder allowUnstatedStatus() {
        allowUnstatedStatus = true;
        return this;
    }

    /** The statuses to accept, in place of UpToDate alone. */
    public PolicyBuilder acceptStatuses(Set<TcbStatus> statuses) {
        acceptedStatuses = Set.copyOf(statuses);
        return this;
    }

    /** The advisories that may apply to the platform; any other refuses it. */
    public PolicyBuilder acceptAdvisories(Set<String> advisories) {
        acceptedAdvisories = Optional.of(Set.copyOf(advisories));
        return this;
    }

    /** How old collateral or token may be. */
    public PolicyBuilder maximumAge(Duration age) {
        maximumAge = Optional.of(age);
        return this;
    }

    /** The least number of the TCB recovery that the platform is judged by. */
    public PolicyBuilder minimumTcbEvaluationDataNumber(int number) {
        minimumTcbEvaluationDataNumber = number;
        return this;
    }

    /** The policy. */
    public Policy build() {
        return new Policy(
                mrEnclave,
                mrSigner,
                productId,
                minimumSvn,
                new SeparationRules(configId, minimumConfigSvn, extendedProductId, familyId),
                anyEnclave,
                allowDebug,
                allowSimulation,
                allowUnstatedStatus,
                acceptedStatuses,
                acceptedAdvisories,
                maximumAge,
                minimumTcbEvaluationDataNumber);
    }

    private static Bytes hash(Bytes hash, String field) {
        if (hash.size() != 32) {
            throw new PolicyException(
                    "policy: " + field + " has " + hash.size() + " bytes, not 32 (" + hash + ")");
        }
        return hash;
    }
}
