package dev.cloister.attestation.verify;

import java.util.List;

/** One question about a quote. */
interface Check {
    /** The answer, most often one result. Never throws for what is in the evidence. */
    List<CheckResult> judge(Evidence evidence, Findings before);
}
