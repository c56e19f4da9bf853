package dev.cloister.benchmarks.kernels;

import dev.cloister.Trusted;
import dev.cloister.benchmarks.Asked;
import dev.cloister.benchmarks.Asking;
import dev.cloister.benchmarks.Kernels;
import java.util.List;

/** The loop stands inside, so that one ecall pays for many ocalls. */
@Trusted
public final class AskingInEnclave implements Asking {
    private final Asked host;

    /** Asks that host. */
    public AskingInEnclave(Asked host) {
        this.host = host;
    }

    @Override
    public void ask(What what, int size, int times) {
        byte[] bytes = new byte[what == What.ECHO || what == What.TAKE ? size : 0];
        List<Kernels.Row> rows = new KernelsInEnclave().giveRows(what == What.TAKE_ROWS ? size : 0);
        for (int i = 0; i < times; i++) {
            if (answer(what, size, bytes, rows) != size) {
                throw new IllegalStateException(what + ": another size than asked for");
            }
        }
    }

    private long answer(What what, int size, byte[] bytes, List<Kernels.Row> rows) {
        switch (what) {
            case NOTHING:
                host.nothing();
                return size;
            case ECHO:
                return host.echo(bytes).length;
            case TAKE:
                return host.take(bytes);
            case GIVE:
                return host.give(size).length;
            case TAKE_ROWS:
                return host.takeRows(rows);
            default:
                return host.giveRows(size).size();
        }
    }
}
