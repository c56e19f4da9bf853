package dev.cloister.samples.aml.host;

import dev.cloister.Enclave;
import dev.cloister.EnclaveException;
import dev.cloister.EnclaveImage;
import dev.cloister.EnclaveOptions;
import dev.cloister.samples.aml.MalformedTransactionException;
import dev.cloister.samples.aml.Progress;
import dev.cloister.samples.aml.RingAnalysis;
import dev.cloister.samples.aml.trusted.RingAnalysisInEnclave;
import java.io.PrintStream;

/**
 * Several banks look for laundering rings together, without showing one another their transactions.
 */
public final class AmlDemo {
    private AmlDemo() {}

    public static void main(String[] args) {
        System.exit(run(System.out, System.err, args));
    }

    /** Exit code: 0 done, 1 the enclave failed, 2 the arguments or the data cannot be used. */
    static int run(PrintStream out, PrintStream err, String... args) {
        try {
            AmlArguments arguments = new AmlArguments(args);
            CaseData data = arguments.load();
            Progress progress = new ConsoleProgress(err);
            if (arguments.plain()) {
                new RingReport(new RingAnalysisInEnclave(progress), data, out).run();
            } else {
                inEnclave(data, progress, out);
            }
            return 0;
        } catch (DataException | MalformedTransactionException unusable) {
            err.println(unusable.getMessage());
            return 2;
        } catch (EnclaveException failed) {
            err.println(failed.getMessage());
            return 1;
        }
    }

    private static void inEnclave(CaseData data, Progress progress, PrintStream out)
            throws MalformedTransactionException {
        EnclaveOptions options = EnclaveOptions.defaults().host(Progress.class, progress);
        try (Enclave enclave = Enclave.load(EnclaveImage.named("aml"), options)) {
            new RingReport(enclave.service(RingAnalysis.class), data, out).run();
        }
    }
}
