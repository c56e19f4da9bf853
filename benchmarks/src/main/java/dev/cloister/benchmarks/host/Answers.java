package dev.cloister.benchmarks.host;

import dev.cloister.Enclave;
import dev.cloister.EnclaveImage;
import dev.cloister.EnclaveOptions;
import dev.cloister.SwitchlessThreads;
import dev.cloister.benchmarks.Asked;
import dev.cloister.benchmarks.Kernels;
import dev.cloister.benchmarks.kernels.KernelsInEnclave;
import java.util.List;

/** The host's side of calls out of the enclave. */
final class Answers implements Asked {
    private final KernelsInEnclave same = new KernelsInEnclave();

    /** The image of this module with these answers. */
    static Enclave load() {
        return load(SwitchlessThreads.NONE);
    }

    /** The same with threads for switchless calls. */
    static Enclave load(SwitchlessThreads threads) {
        return Enclave.load(
                EnclaveImage.named("benchmarks"),
                EnclaveOptions.defaults().host(Asked.class, new Answers()).switchless(threads));
    }

    @Override
    public void nothing() {}

    @Override
    public byte[] echo(byte[] bytes) {
        return bytes;
    }

    @Override
    public int take(byte[] bytes) {
        return bytes.length;
    }

    @Override
    public byte[] give(int count) {
        return new byte[count];
    }

    @Override
    public long takeRows(List<Kernels.Row> rows) {
        same.takeRows(rows);
        return rows.size();
    }

    @Override
    public List<Kernels.Row> giveRows(int count) {
        return same.giveRows(count);
    }
}
