package dev.cloister.cli;

import dev.cloister.attestation.policy.Decision;
import dev.cloister.attestation.policy.Refusal;
import dev.cloister.attestation.verify.CheckResult;
import dev.cloister.attestation.verify.Verification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What verification and policy found, for a reader, as text or as JSON; both say the same. */
final class VerificationReport {
    private final Verification found;
    private final Decision decision;

    VerificationReport(Verification found, Decision decision) {
        this.found = found;
        this.decision = decision;
    }

    String json() {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("verdict", found.verdict());
        report.put("accepted", decision.isAccepted());
        report.put(
                "refusals", decision.refusals().stream().map(VerificationReport::refusal).toList());
        report.put("checks", found.checks().stream().map(VerificationReport::check).toList());
        report.put("advisories", found.advisories());
        report.put("tcbStatus", found.status().orElse(null));
        report.put("platformTcbStatus", found.platformStatus().orElse(null));
        report.put("qeTcbStatus", found.qeStatus().orElse(null));
        report.put("tcbDate", found.tcbDate().orElse(null));
        report.put("tcbEvaluationDataNumber", found.tcbEvaluationDataNumber().orElse(null));
        report.put("evaluatedAt", found.evaluatedAt());
        report.put("collateralIssuedAt", found.issuedAt().orElse(null));
        report.put("validFrom", found.validFrom().orElse(null));
        report.put("validUntil", found.validUntil().orElse(null));
        report.put("acceptedUntil", decision.until().orElse(null));
        report.put("fmspc", found.platform().map(platform -> platform.fmspc()).orElse(null));
        found.quote()
                .ifPresent(
                        quote -> {
                            report.putAll(QuoteDescription.identity(quote.body()));
                            report.put("simulated", quote.header().isSimulated());
                        });
        return JsonText.of(report);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        line(text, "verdict", found.verdict());
        found.quote()
                .ifPresent(
                        quote -> {
                            line(text, "MRENCLAVE", quote.body().mrEnclave());
                            line(text, "MRSIGNER", quote.body().mrSigner());
                            line(text, "product id", quote.body().isvProductId());
                            line(text, "security version", quote.body().isvSvn());
                            line(
                                    text,
                                    "debug",
                                    quote.body().isDebug() ? "yes: it can keep no secret" : "no");
                            line(text, "report data", quote.body().reportData());
                        });
        found.tcbDate().ifPresent(date -> line(text, "TCB date", date));
        List<String> advisories = found.advisories();
        line(text, "advisories", advisories.isEmpty() ? "none" : String.join(", ", advisories));
        line(text, "judged as of", found.evaluatedAt());
        found.validUntil().ifPresent(until -> line(text, "valid until", until));
        for (CheckResult check : found.checks()) {
            text.append(
                    String.format(
                            "%-7s %-20s %s%n", check.outcome(), check.name(), check.reason()));
        }
        text.append(decision.isAccepted() ? "accepted\n" : "refused\n");
        for (Refusal refusal : decision.refusals()) {
            text.append("  ")
                    .append(refusal.rule())
                    .append(": ")
                    .append(refusal.reason())
                    .append('\n');
        }
        return printable(text.toString());
    }

    /** Reasons quote what others wrote; a terminal must not be told what to do by it. */
    private static String printable(String text) {
        StringBuilder shown = new StringBuilder();
        for (char c : text.toCharArray()) {
            shown.append(c == '\n' || c >= ' ' && c < 127 ? c : '?');
        }
        return shown.toString();
    }

    private static void line(StringBuilder text, String label, Object value) {
        text.append(String.format("%-18s %s%n", label, value));
    }

    private static Map<String, Object> check(CheckResult check) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", check.name());
        fields.put("outcome", check.outcome());
        fields.put("reason", check.reason());
        return fields;
    }

    private static Map<String, Object> refusal(Refusal refusal) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("rule", refusal.rule());
        fields.put("reason", refusal.reason());
        return fields;
    }
}
