package dev.cloister.samples.aml.host;

import dev.cloister.samples.aml.Progress;
import java.io.PrintStream;

/** Shows progress on one line of a terminal, or not at all when there is none. */
final class ConsoleProgress implements Progress {
    private final PrintStream terminal;
    private final boolean shown = System.console() != null;

    ConsoleProgress(PrintStream terminal) {
        this.terminal = terminal;
    }

    @Override
    public void report(String phase, int done, int total) {
        if (!shown) return;
        int percent = total == 0 ? 100 : (int) (100L * done / total);
        terminal.print(
                "\r"
                        + phase
                        + " "
                        + percent
                        + " %   "
                        + (done == total ? "\r              \r" : ""));
        terminal.flush();
    }
}
