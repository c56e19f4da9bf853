package dev.cloister.cli;

import dev.cloister.attestation.Bytes;
import dev.cloister.attestation.MalformedException;
import dev.cloister.attestation.collateral.Collateral;
import dev.cloister.attestation.collateral.CollateralException;
import dev.cloister.attestation.collateral.CollateralFolder;
import dev.cloister.attestation.collateral.PlatformKind;
import dev.cloister.attestation.collateral.fetch.CollateralBundle;
import dev.cloister.attestation.policy.Decision;
import dev.cloister.attestation.policy.Policy;
import dev.cloister.attestation.policy.PolicyException;
import dev.cloister.attestation.quote.Quote;
import dev.cloister.attestation.quote.QuoteException;
import dev.cloister.attestation.ratls.CertificateVerifier;
import dev.cloister.attestation.verify.QuoteVerifier;
import dev.cloister.attestation.verify.TrustedRoot;
import dev.cloister.attestation.verify.Verification;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "verify",
        description = {
            "Verifies a quote by its collateral and holds it against a policy.",
            "Without a policy any enclave is accepted that is not a debug enclave, on a platform that is UpToDate."
        },
        footer = {
            "%nExit codes: 0 accepted by the policy; 1 refused; 2 not judged, or wrong usage."
        })
final class QuoteVerifyCommand implements Callable<Integer> {
    @Spec private CommandSpec command;

    @Parameters(paramLabel = "QUOTE", description = "A quote, or an RA-TLS certificate in PEM.")
    private Path quote;

    @Option(
            names = "--collateral",
            required = true,
            paramLabel = "DIR",
            description =
                    "A folder with tcbinfo.json, qeidentity.json, tcbsignchain.pem, rootcrl.der and pckcrl.der, or a bundle.")
    private Path collateral;

    @Option(
            names = "--at",
            paramLabel = "INSTANT",
            converter = InstantConverter.class,
            description = "Judge as of this time, such as 2026-06-01T12:00:00Z; default: now.")
    private Optional<Instant> at;

    @Option(
            names = "--trusted-root",
            paramLabel = "CERT",
            description = "The root to believe, PEM or DER; default: Intel's SGX Root CA.")
    private Optional<Path> trustedRoot;

    @Option(
            names = "--policy",
            paramLabel = "FILE",
            description = "What to accept (docs/attestation.md).")
    private Optional<Path> policy;

    @Option(names = "--allow-debug", description = "Accept debug enclaves.")
    private boolean allowDebug;

    @Option(names = "--json", description = "Print JSON, for programs.")
    private boolean json;

    @Override
    public Integer call() {
        try {
            return judge();
        } catch (MalformedException | CollateralException | PolicyException notJudged) {
            return notJudged(notJudged.getMessage());
        } catch (IOException unreadable) {
            return notJudged(Failures.sentence(unreadable));
        }
    }

    private int judge() throws IOException {
        Policy wanted = policy();
        TrustedRoot root =
                trustedRoot.isPresent()
                        ? TrustedRoot.read(bytes(trustedRoot.get()))
                        : TrustedRoot.intel();
        QuoteFile file = QuoteFile.read(quote);
        Collateral items = collateral(file.quote());
        Instant instant = at.orElseGet(Instant::now);
        QuoteVerifier verifier = new QuoteVerifier(root);
        Verification found =
                file.certificate().isPresent()
                        ? new CertificateVerifier(verifier)
                                .verify(file.certificate().get(), items, instant, Optional.empty())
                        : verifier.verify(file.quote(), items, instant);
        Decision decision = wanted.judge(found);
        VerificationReport report = new VerificationReport(found, decision);
        PrintWriter out = command.commandLine().getOut();
        out.print(json ? report.json() : report.text());
        out.flush();
        return decision.isAccepted() ? ExitCode.OK : ExitCode.NOT_ACCEPTED;
    }

    private Policy policy() throws IOException {
        Policy wanted =
                policy.isPresent()
                        ? Policy.read(bytes(policy.get()))
                        : Policy.forAnyEnclave().build();
        return allowDebug ? wanted.withDebugAllowed() : wanted;
    }

    private Collateral collateral(Bytes encoded) throws IOException {
        if (Files.isDirectory(collateral)) {
            return CollateralFolder.read(collateral);
        }
        if (!Files.exists(collateral)) {
            throw new NoSuchFileException(collateral.toString());
        }
        CollateralBundle bundle = CollateralBundle.read(collateral);
        try {
            return bundle.forPlatform(PlatformKind.of(Quote.read(encoded)));
        } catch (QuoteException unreadable) {
            // The verifier says so, with nothing to judge by.
            return new Collateral(Map.of());
        }
    }

    private static Bytes bytes(Path file) throws IOException {
        return Bytes.of(Files.readAllBytes(file));
    }

    private int notJudged(String reason) {
        command.commandLine().getErr().println("cloister: not judged: " + reason);
        return ExitCode.NOT_JUDGED;
    }
}
