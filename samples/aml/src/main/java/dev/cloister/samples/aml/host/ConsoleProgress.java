package dev.cloister.samples.aml.host;

import dev.cloister.samples.aml.Progress;
import java.io.PrintStream;

/**
 * Shows progress: on one line that is written over where there is a terminal, else a line per
 * quarter.
 */
final class ConsoleProgress implements Progress {
    private final PrintStream out;
    private final boolean isTerminal = System.console() != null;
    private String lastLine = "";

    ConsoleProgress(PrintStream out) {
        this.out = out;
    }

    @Override
    public void report(String phase, int done, int total) {
        int percent = total == 0 ? 100 : (int) (100L * done / total);
        if (isTerminal) {
            out.print(
                    "\r"
                            + phase
                            + " "
                            + percent
                            + " %   "
                            + (done == total ? "\r              \r" : ""));
        } else {
            String line = "  " + phase + " " + percent / 25 * 25 + " %";
            if (!line.equals(lastLine)) out.println(line);
            lastLine = line;
        }
        out.flush();
    }
}
