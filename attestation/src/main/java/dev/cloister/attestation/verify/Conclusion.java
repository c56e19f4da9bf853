package dev.cloister.attestation.verify;

import dev.cloister.attestation.collateral.QeIdentity;
import dev.cloister.attestation.collateral.TcbLevel;
import dev.cloister.attestation.collateral.TcbStatus;
import dev.cloister.attestation.x509.Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Findings → the one value that says everything. */
final class Conclusion {
    private Conclusion() {}

    static Verification draw(Evidence evidence, Findings findings) {
        Optional<TcbLevel> platform =
                findings.passed(CheckName.TCB_LEVEL)
                        ? TcbLevelCheck.level(evidence)
                        : Optional.empty();
        Optional<QeIdentity.Level> qe =
                findings.passed(CheckName.QE_TCB_LEVEL)
                        ? QeTcbLevelCheck.level(evidence)
                        : Optional.empty();
        Optional<TcbStatus> status =
                platform.flatMap(
                        level -> qe.map(own -> level.status().convergedWith(own.status())));
        Set<String> advisories = new LinkedHashSet<>();
        platform.ifPresent(level -> advisories.addAll(level.advisories()));
        qe.ifPresent(level -> advisories.addAll(level.advisories()));
        Optional<Period> valid = periods(evidence).stream().reduce(Period::and);
        return new Verification(
                Optional.of(evidence.quote()),
                evidence.at(),
                findings.results(),
                status,
                platform.map(TcbLevel::status),
                qe.map(QeIdentity.Level::status),
                platform.map(TcbLevel::tcbDate),
                List.copyOf(advisories),
                evidence.tcbInfo()
                        .value()
                        .map(document -> document.content().tcbEvaluationDataNumber()),
                issuedAt(evidence),
                valid.map(Period::from),
                valid.map(Period::until),
                evidence.platform().value());
    }

    private static Optional<Instant> issuedAt(Evidence evidence) {
        return Stream.concat(
                        evidence.tcbInfo().value().stream()
                                .map(document -> document.content().issueDate()),
                        evidence.qeIdentity().value().stream()
                                .map(document -> document.content().issueDate()))
                .min(Instant::compareTo);
    }

    private static List<Period> periods(Evidence evidence) {
        List<Period> periods = new ArrayList<>();
        evidence.tcbInfo()
                .value()
                .ifPresent(document -> periods.add(TcbInfoCheck.period(document.content())));
        evidence.qeIdentity()
                .value()
                .ifPresent(document -> periods.add(QeIdentityCheck.period(document.content())));
        Stream.of(evidence.rootCrl(), evidence.pckCrl())
                .flatMap(list -> list.value().stream())
                .forEach(list -> periods.add(new Period(list.thisUpdate(), list.nextUpdate())));
        Stream.of(evidence.pckChain(), evidence.signingChain())
                .flatMap(chain -> chain.value().orElse(List.<Certificate>of()).stream())
                .forEach(
                        certificate ->
                                periods.add(
                                        new Period(
                                                certificate.notBefore(), certificate.notAfter())));
        return periods;
    }
}
