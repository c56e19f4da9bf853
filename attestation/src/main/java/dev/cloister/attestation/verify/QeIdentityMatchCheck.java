package dev.cloister.attestation.verify;

import static dev.cloister.attestation.verify.CheckName.QE_IDENTITY;
import static dev.cloister.attestation.verify.CheckName.QE_IDENTITY_MATCH;

import dev.cloister.attestation.Bytes;
import dev.cloister.attestation.collateral.QeIdentity;
import dev.cloister.attestation.quote.ReportBody;
import java.util.ArrayList;
import java.util.List;

/** The quoting enclave is the one which its identity describes, whatever its version. */
final class QeIdentityMatchCheck implements Check {
    @Override
    public List<CheckResult> judge(Evidence evidence, Findings before) {
        if (!before.passed(QE_IDENTITY)) {
            return List.of(
                    CheckResult.skipped(
                            QE_IDENTITY_MATCH, "there is no QE identity to compare with"));
        }
        QeIdentity identity = evidence.qeIdentity().get().content();
        ReportBody qe = evidence.quote().signature().qeReport();
        List<String> problems = new ArrayList<>();
        if (!qe.mrSigner().equals(identity.mrSigner())) {
            problems.add("MRSIGNER is " + qe.mrSigner() + ", not " + identity.mrSigner());
        }
        if (qe.isvProductId() != identity.isvProductId()) {
            problems.add("ISVPRODID is " + qe.isvProductId() + ", not " + identity.isvProductId());
        }
        if (!agree(qe.attributes(), identity.attributes(), identity.attributesMask())) {
            problems.add(
                    "ATTRIBUTES are "
                            + qe.attributes()
                            + ", not "
                            + identity.attributes()
                            + " under the mask "
                            + identity.attributesMask());
        }
        // MISCSELECT is a number in the document and little-endian in the report.
        if (!agree(reversed(qe.miscSelect()), identity.miscSelect(), identity.miscSelectMask())) {
            problems.add(
                    "MISCSELECT is "
                            + reversed(qe.miscSelect())
                            + ", not "
                            + identity.miscSelect()
                            + " under the mask "
                            + identity.miscSelectMask());
        }
        return List.of(
                problems.isEmpty()
                        ? CheckResult.passed(
                                QE_IDENTITY_MATCH,
                                "MRSIGNER, ISVPRODID, ATTRIBUTES and MISCSELECT agree")
                        : CheckResult.failed(QE_IDENTITY_MATCH, String.join("; ", problems)));
    }

    private static boolean agree(Bytes actual, Bytes expected, Bytes mask) {
        for (int i = 0; i < actual.size(); i++) {
            if ((actual.at(i) & mask.at(i)) != expected.at(i)) {
                return false;
            }
        }
        return true;
    }

    private static Bytes reversed(Bytes bytes) {
        byte[] reversed = new byte[bytes.size()];
        for (int i = 0; i < reversed.length; i++) {
            reversed[i] = (byte) bytes.at(reversed.length - 1 - i);
        }
        return Bytes.of(reversed);
    }
}
